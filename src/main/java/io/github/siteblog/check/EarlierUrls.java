package io.github.siteblog.check;

import java.util.List;
import java.util.regex.Pattern;

/** The URLs that an earlier release of a site had, from the files of its archive. */
public final class EarlierUrls {

    /** The pages of a list move as the list grows, and the page for missing URLs is no page of its own. */
    private static final Pattern PASSING = Pattern.compile("(.*/)?page/\\d+/index\\.html|404\\.html");

    private EarlierUrls() {}

    /**
     * The paths of the pages below the base path, {@code blog/hello/} for {@code blog/hello/index.html}.
     *
     * @param files the files of the archive
     */
    public static List<String> of(List<String> files) {
        return files.stream()
                .filter(file -> file.endsWith(".html") && !PASSING.matcher(file).matches())
                .map(file -> file.replaceFirst("(^|/)index\\.html$", "$1"))
                .sorted()
                .toList();
    }
}

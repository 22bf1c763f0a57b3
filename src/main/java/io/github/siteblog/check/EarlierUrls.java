package io.github.siteblog.check;

import io.github.siteblog.problem.Location;
import io.github.siteblog.source.SourceFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The URLs that a site once had: those of an archive, and those of a list that is kept beside {@code blog.yml}. */
public final class EarlierUrls {

    /** The name of the list. */
    public static final String FILE = "urls.txt";

    /** The pages of a list move as the list grows, and the page for missing URLs is no page of its own. */
    private static final Pattern PASSING = Pattern.compile("(.*/)?page/\\d+(/index)?\\.html|404\\.html");

    private EarlierUrls() {}

    /**
     * The URLs of an archive.
     *
     * @param files its files
     */
    public static List<EarlierUrl> of(List<String> files) {
        return paths(files).stream()
                .map(path -> new EarlierUrl(path, Location.wholeFile(path)))
                .toList();
    }

    /** The URLs of a list: a path on each line, {@code /blog/hello/}, and comments behind {@code #}. */
    public static List<EarlierUrl> of(SourceFile list) {
        return IntStream.rangeClosed(1, list.lines())
                .mapToObj(line -> new EarlierUrl(path(list.line(line)), list.at(line, 0)))
                .filter(url -> !url.path().startsWith("#")
                        && !list.line(url.location().line()).isBlank())
                .toList();
    }

    /**
     * The text of a list of the URLs that a site has now.
     *
     * @param files its files
     * @param trailingSlash whether the URLs of its pages end with a slash
     */
    public static String text(List<String> files, boolean trailingSlash) {
        return paths(files).stream()
                .map(path -> "/" + (trailingSlash ? path : path.replaceFirst("\\.html$", "")) + "\n")
                .collect(Collectors.joining(
                        "",
                        "# URLs that must go on to answer, by a page or an alias. Written by the goal check with"
                                + " -Dsite-blog.urls.update.\n",
                        ""));
    }

    private static List<String> paths(List<String> files) {
        return files.stream()
                .filter(file -> file.endsWith(".html") && !PASSING.matcher(file).matches())
                .map(file -> file.replaceFirst("(^|/)index\\.html$", "$1"))
                .sorted()
                .toList();
    }

    private static String path(String line) {
        return line.strip().replaceFirst("^/", "");
    }
}

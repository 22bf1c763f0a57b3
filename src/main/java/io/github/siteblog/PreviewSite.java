package io.github.siteblog;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.SourceStatus;
import io.github.siteblog.content.Withheld;
import io.github.siteblog.model.Page;
import io.github.siteblog.page.PlannedPage;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.theme.TemplateFaults;
import io.github.siteblog.theme.Theme;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A site in memory, as the blog's folder was at one moment. Its pages are rendered when they are asked for, by any thread. */
public final class PreviewSite {

    private static final Pattern ONE_OF_MANY = Pattern.compile("(posts|people|pages)/.*\\.mdx?|public/.*");

    private final BlogSettings settings;
    private final Reading reading;
    private final Content content;
    private final Problems problems;
    private final SiteFiles site;
    private final Theme theme;
    private final TemplateFaults faults;
    private final Map<String, Text> files = new HashMap<>();
    private final Set<String> broken;

    /** Gives the bytes of a file; empty when its template fails. */
    @FunctionalInterface
    private interface Text {
        Optional<byte[]> bytes() throws IOException;
    }

    PreviewSite(
            BlogSettings settings, Reading reading, Content content, Problems problems, SiteFiles site, Theme theme) {
        this.settings = settings;
        this.reading = reading;
        this.content = content;
        this.problems = problems;
        this.site = site;
        this.theme = theme;
        this.faults = new TemplateFaults(content.tree());
        site.pages().forEach((path, page) -> files.put(path, () -> render(page.page())));
        site.copies()
                .forEach(file -> files.put(file.path(), () -> {
                    try (var in = file.source().open()) {
                        return Optional.of(in.readAllBytes());
                    }
                }));
        site.cards()
                .forEach(file ->
                        files.put(site.path(file), () -> Optional.of(file.card().png())));
        site.forMachines()
                .forEach(file -> files.put(
                        site.path(file),
                        () -> Optional.of(file.text().toString().getBytes(UTF_8))));
        this.broken = broken();
    }

    /** The path at which the site stands on its host, with slashes at both ends. */
    public String basePath() {
        return site.site().basePath();
    }

    /** The paths of all files below {@link #basePath()}. */
    public Set<String> paths() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /**
     * The bytes of a file; empty when its template fails, which {@link #findings()} then tells.
     *
     * @param path one of {@link #paths()}
     */
    public Optional<byte[]> bytes(String path) throws IOException {
        var file = files.get(path);
        if (file == null) {
            throw new IllegalArgumentException("not a file of the site: " + path);
        }
        return file.bytes();
    }

    private Optional<byte[]> render(Page page) throws IOException {
        return theme.render(page, site.site(), faults).map(text -> text.getBytes(UTF_8));
    }

    /** Why a build of today would not publish some of the posts that are shown, by their root-relative URLs. */
    public SortedMap<String, Withheld> withheld() {
        var schedule = content.schedule().ofBuild();
        var withheld = new TreeMap<String, Withheld>();
        content.posts()
                .forEach(post -> schedule.withheld(post.value())
                        .filter(why -> why.reason() != Withheld.Reason.ERROR)
                        .ifPresent(why -> withheld.put(content.permalinks().post(post.value()), why)));
        return withheld;
    }

    /** Whether something cannot be shown any more that an earlier site could show. */
    public boolean isBrokenSince(@Nullable PreviewSite last) throws IOException {
        return last != null && (!last.broken.containsAll(broken) || theme != last.theme && isFailing(last));
    }

    /** The files that cannot be read, and thus what they are for cannot be shown. */
    private Set<String> broken() {
        var broken = SourceStatus.inError(content);
        problems.filesWithErrors().stream()
                .filter(file -> !ONE_OF_MANY.matcher(file).matches())
                .forEach(broken::add);
        return broken;
    }

    /** Whether a template fails with which the last site could be shown; a page of each is tried. */
    private boolean isFailing(PreviewSite last) throws IOException {
        var tried = new TreeMap<String, PlannedPage>();
        site.pages().values().forEach(page -> tried.putIfAbsent(page.template(), page));
        for (var page : tried.values()) {
            if (render(page.page()).isEmpty() && last.faults.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Applies every rule, and gives what is wrong: with the blog, and with the templates of the pages that were asked for. */
    public Findings findings() throws IOException {
        reading.check(content, problems);
        var now = new Problems();
        now.addAll(problems.sorted());
        faults.report(now);
        return new Assessment(settings, content, now).findings();
    }
}

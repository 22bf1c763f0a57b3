package io.github.siteblog.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one source file.
 *
 * @param file its path below the blog's folder
 * @param status what becomes of it: {@code published}, {@code withheld} or {@code error}
 * @param reason why it is withheld, or null
 * @param date the day it was or will be published, or null when it has none
 * @param url the root-relative URL of its page, or null when it has none
 * @param title its title or name, or null
 */
public record SourceStatus(
        String file,
        String status,
        @Nullable String reason,
        @Nullable LocalDate date,
        @Nullable String url,
        @Nullable String title) {

    private static final String PUBLISHED = "published";
    private static final String WITHHELD = "withheld";
    private static final String ERROR = "error";

    /** The files that cannot be published as they are. */
    public static Set<String> inError(Content content) {
        var inError = new TreeSet<>(content.unread());
        content.posts().stream()
                .filter(post -> content.schedule()
                        .withheld(post.value())
                        .filter(SourceStatus::isError)
                        .isPresent())
                .forEach(post -> inError.add(post.path()));
        content.pages().stream().filter(page -> !isPublished(page.value())).forEach(page -> inError.add(page.path()));
        return inError;
    }

    private static boolean isError(Withheld withheld) {
        return withheld.reason() == Withheld.Reason.ERROR;
    }

    private static boolean isPublished(PageDraft page) {
        return page.title() != null && !page.slug().isEmpty();
    }

    /** What becomes of every post, person and page, sorted by file. */
    public static List<SourceStatus> all(Content content) {
        var byFile = new HashMap<String, SourceStatus>();
        var links = content.permalinks();
        content.posts().forEach(post -> byFile.put(post.path(), of(post, content)));
        for (var person : content.people()) {
            var url = links.author(Slug.of(person.value().slug()));
            byFile.put(
                    person.path(),
                    new SourceStatus(
                            person.path(),
                            PUBLISHED,
                            null,
                            null,
                            url,
                            person.value().name()));
        }
        for (var page : content.pages()) {
            var title = page.value().title();
            var isPublished = isPublished(page.value());
            byFile.put(
                    page.path(),
                    new SourceStatus(
                            page.path(),
                            isPublished ? PUBLISHED : ERROR,
                            null,
                            null,
                            isPublished ? links.page(page.value().slug()) : null,
                            title == null ? null : title.value()));
        }
        var all = new ArrayList<SourceStatus>(byFile.values());
        content.unread().forEach(file -> all.add(new SourceStatus(file, ERROR, null, null, null, null)));
        all.sort(Comparator.comparing(SourceStatus::file));
        return List.copyOf(all);
    }

    private static SourceStatus of(Entry<PostDraft> post, Content content) {
        var draft = post.value();
        var title = draft.title() == null ? null : draft.title().value();
        var withheld = content.schedule().withheld(draft);
        if (withheld.isEmpty()) {
            var url = content.permalinks().post(draft);
            return new SourceStatus(post.path(), PUBLISHED, null, draft.dates().published(), url, title);
        }
        var isError = isError(withheld.get());
        return new SourceStatus(
                post.path(),
                isError ? ERROR : WITHHELD,
                isError ? null : withheld.get().reason().word(),
                draft.dates().published(),
                null,
                title);
    }
}

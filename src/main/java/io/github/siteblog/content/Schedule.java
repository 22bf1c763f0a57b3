package io.github.siteblog.content;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Decides which posts are due.
 *
 * @param today the day of this build in the blog's time zone
 * @param isPreview whether posts are shown that a build would withhold
 */
public record Schedule(LocalDate today, boolean isPreview) {

    /** What a build publishes on a day. */
    public Schedule(LocalDate today) {
        this(today, false);
    }

    /** What a build of the same day publishes. */
    public Schedule ofBuild() {
        return new Schedule(today);
    }

    /** Why a post is withheld; empty when it is published. */
    public Optional<Withheld> withheld(PostDraft post) {
        var dates = post.dates();
        if (post.title() == null
                || dates.published() == null
                || post.placement().slug().isEmpty()) {
            return Optional.of(new Withheld(Withheld.Reason.ERROR, null));
        }
        if (isPreview) {
            return Optional.empty();
        }
        if (post.state().draft()) {
            return Optional.of(new Withheld(Withheld.Reason.DRAFT, null));
        }
        if (dates.published().isAfter(today)) {
            return Optional.of(new Withheld(Withheld.Reason.FUTURE, dates.published()));
        }
        if (dates.expires() != null && !dates.expires().isAfter(today)) {
            return Optional.of(new Withheld(Withheld.Reason.EXPIRED, null));
        }
        return Optional.empty();
    }
}

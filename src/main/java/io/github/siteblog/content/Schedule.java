package io.github.siteblog.content;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Decides which posts are due.
 *
 * @param today the day of this build in the blog's time zone
 */
public record Schedule(LocalDate today) {

    /** Why a post is withheld; empty when it is published. */
    public Optional<Withheld> withheld(PostDraft post) {
        var dates = post.dates();
        if (post.title() == null
                || dates.published() == null
                || post.placement().slug().isEmpty()) {
            return Optional.of(new Withheld(Withheld.Reason.ERROR, null));
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

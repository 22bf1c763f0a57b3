package io.github.siteblog.page;

import io.github.siteblog.model.Term;

/** Under which key the title of the list of all terms of a kind is found. */
final class TermTitles {

    private TermTitles() {}

    static String key(Term.Kind kind) {
        return switch (kind) {
            case CATEGORY -> "categories";
            case TAG -> "tags";
            case SERIES -> "allSeries";
            case YEAR -> "archive";
        };
    }
}

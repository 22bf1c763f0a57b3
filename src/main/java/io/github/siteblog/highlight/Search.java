package io.github.siteblog.highlight;

import java.util.regex.Matcher;

/** Looks for the tokens of one rule in one text; what was found last is where {@link #start} and {@link #end} tell. */
final class Search {

    private final Matcher matcher;
    private final boolean hasLookbehind;
    private int searchedFrom = Integer.MAX_VALUE;
    private boolean isFound;

    Search(Rule rule, CharSequence text) {
        this.matcher = rule.expression().pattern().matcher(text);
        this.hasLookbehind = rule.hasLookbehind();
    }

    /** Looks for a token in a part of the text that is all there is. */
    boolean within(int from, int to) {
        searchedFrom = Integer.MAX_VALUE;
        return matcher.region(from, to).find();
    }

    /**
     * Looks for a token from some place on. A token that was found by looking from an earlier place is found anew without
     * looking again; otherwise matching what greedy tokens leave would read the rest of the text for each of them.
     */
    boolean from(int from) {
        if (from < searchedFrom || isFound && from > matcher.start()) {
            searchedFrom = from;
            isFound = matcher.find(from);
        }
        return isFound;
    }

    /** Where the token starts: behind the group that only looks behind. */
    int start() {
        var lookbehind = hasLookbehind && matcher.start(1) >= 0;
        return matcher.start() + (lookbehind ? matcher.end(1) - matcher.start(1) : 0);
    }

    int end() {
        return matcher.end();
    }
}

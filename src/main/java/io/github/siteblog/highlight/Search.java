package io.github.siteblog.highlight;

import java.util.regex.Matcher;

/** Looks for the tokens of one rule in one text; what was found last is where {@link #start} and {@link #end} tell. */
final class Search {

    private final SearchText text;
    private final Matcher matcher;
    private final Beginnings beginnings;
    private final boolean hasLookbehind;
    private final boolean isNameFirst;
    private int searchedFrom = Integer.MAX_VALUE;
    private boolean isFound;

    /** Where the part starts that the matcher has. */
    private int offset;

    Search(Rule rule, SearchText text) {
        var expression = rule.expression().compiled();
        this.text = text;
        // A part ends for the matcher where its text ends; within it, what is before the place of a try is seen.
        this.matcher = expression
                .pattern()
                .matcher(text.units())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        this.beginnings = expression.beginnings();
        this.isNameFirst = expression.isNameFirst();
        this.hasLookbehind = rule.hasLookbehind();
    }

    /** Looks for a token in a part of the text that is all there is. */
    boolean within(int from, int to) {
        searchedFrom = Integer.MAX_VALUE;
        return find(from, from, to);
    }

    /**
     * Looks for a token from some place on. A token that was found by looking from an earlier place is found anew without
     * looking again; otherwise matching what greedy tokens leave would read the rest of the text for each of them.
     */
    boolean from(int from) {
        if (from < searchedFrom || isFound && from > matcher.start()) {
            searchedFrom = from;
            isFound = find(from, 0, text.units().length());
        }
        return isFound;
    }

    private boolean find(int from, int start, int end) {
        var at = next(from, start, end);
        if (at > end) {
            return false;
        }
        offset = start;
        matcher.reset(text.units().subSequence(start, end));
        while (at <= end && !matcher.region(at - start, end - start).lookingAt()) {
            at = next(isNameFirst ? text.endOfName(at + 1, end) : at + 1, start, end);
        }
        return at <= end;
    }

    private int next(int from, int start, int end) {
        var at = beginnings.next(text.contexts(), from, start, end);
        text.work().steps(at - from);
        return at;
    }

    /** Where the token starts: behind the group that only looks behind. */
    int start() {
        var lookbehind = hasLookbehind && matcher.start(1) >= 0;
        return offset + matcher.start() + (lookbehind ? matcher.end(1) - matcher.start(1) : 0);
    }

    int end() {
        return offset + matcher.end();
    }
}

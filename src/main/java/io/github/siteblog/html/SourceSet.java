package io.github.siteblog.html;

import java.util.ArrayList;
import java.util.List;

/** Reads the value of a {@code srcset} as browsers do: a URL ends at a blank, what follows it at a comma. */
final class SourceSet {

    /**
     * One of the pictures to choose from.
     *
     * @param url its URL
     * @param size its width or density, {@code 2x}; empty when there is none
     */
    record Candidate(String url, String size) {}

    private static final String BLANKS = " \t\n\f\r";

    private final String value;
    private int at;

    private SourceSet(String value) {
        this.value = value;
    }

    static List<Candidate> candidates(String value) {
        var set = new SourceSet(value);
        var candidates = new ArrayList<Candidate>();
        set.skip(BLANKS + ",");
        while (set.at < value.length()) {
            candidates.add(set.candidate());
            set.skip(BLANKS + ",");
        }
        return candidates;
    }

    private Candidate candidate() {
        var url = upTo(BLANKS);
        var end = url.length();
        while (url.charAt(end - 1) == ',') {
            end--;
        }
        return new Candidate(
                url.substring(0, end), end < url.length() ? "" : upTo(",").strip());
    }

    private String upTo(String ends) {
        var start = at;
        while (at < value.length() && ends.indexOf(value.charAt(at)) < 0) {
            at++;
        }
        return value.substring(start, at);
    }

    private void skip(String characters) {
        while (at < value.length() && characters.indexOf(value.charAt(at)) >= 0) {
            at++;
        }
    }
}

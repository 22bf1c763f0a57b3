package io.github.siteblog.rule;

import io.github.siteblog.problem.Severity;

/**
 * What a rule asks for.
 *
 * @param id the id that its problems carry: {@code ref/unknown-author}
 * @param severity how much they matter, at their gravest, unless {@code blog.yml} says otherwise
 * @param isFixed whether it may not say otherwise, because what they are about is left out of the site or stops the run
 * @param summary what the rule asks for, in a sentence
 */
public record RuleInfo(String id, Severity severity, boolean isFixed, String summary) {

    private static final String FIXED = "fixed";

    /** Reads what stands behind the id: {@code warning: Every frame has a title.} */
    static RuleInfo parse(String id, String text) {
        var parts = text.split(": ", 2);
        if (parts.length == 1) {
            return new RuleInfo(id, Severity.ERROR, false, text);
        }
        return parts[0].equals(FIXED)
                ? new RuleInfo(id, Severity.ERROR, true, parts[1])
                : new RuleInfo(id, Severity.of(parts[0]).orElseThrow(), false, parts[1]);
    }
}

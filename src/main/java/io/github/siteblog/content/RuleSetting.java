package io.github.siteblog.content;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Severity;

/**
 * What {@code blog.yml} says about a rule.
 *
 * @param severity the severity that its problems are to have
 * @param rule where the id of the rule stands
 * @param word where the severity stands
 */
public record RuleSetting(Severity severity, Location rule, Location word) {}

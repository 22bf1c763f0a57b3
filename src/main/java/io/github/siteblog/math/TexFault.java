package io.github.siteblog.math;

/**
 * What is wrong with a formula.
 *
 * @param rule the id of the rule: {@code math/tex}
 * @param offset where it is in the TeX, in characters from 0
 * @param message what is wrong, one sentence
 * @param hint what to do about it
 */
public record TexFault(String rule, int offset, String message, String hint) {}

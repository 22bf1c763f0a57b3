package io.github.siteblog.rule;

/**
 * What a rule asks for.
 *
 * @param id the id that its problems carry: {@code ref/unknown-author}
 * @param summary what it asks for, in a sentence
 */
public record RuleInfo(String id, String summary) {}

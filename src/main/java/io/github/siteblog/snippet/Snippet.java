package io.github.siteblog.snippet;

/**
 * A part of a source file.
 *
 * @param code its lines without their common indent
 * @param link the URL at which it can be looked at, or an empty text
 */
public record Snippet(String code, String link) {}

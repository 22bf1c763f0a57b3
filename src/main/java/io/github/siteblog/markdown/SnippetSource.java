package io.github.siteblog.markdown;

/**
 * Where the code of a snippet comes from.
 *
 * @param file the path of a file, relative to the project's folder; empty when the code is no snippet
 * @param region the name of a region of the file; empty for the whole file
 * @param hasAssertions whether statements that assert something are part of it
 */
record SnippetSource(String file, String region, boolean hasAssertions) {}

package io.github.siteblog.model;

/**
 * A heading inside a body.
 *
 * @param level 2 to 6; a body never holds a heading of level 1, which is the title of its page
 * @param id the fragment that leads to the heading: {@code dask-community-work-order}
 * @param text the text of the heading without markup
 * @since 1.0.0
 */
public record Heading(int level, String id, String text) {}

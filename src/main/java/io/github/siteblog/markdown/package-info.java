/**
 * Markdown to HTML: the only place that knows commonmark.
 *
 * <p>{@link io.github.siteblog.markdown.Markdown} turns a text into a {@link io.github.siteblog.markdown.Document}, a
 * pure function of the text and the settings: what a text links to is collected here and judged by rules later.
 * {@link io.github.siteblog.markdown.Typography} says in which characters texts are shown.
 */
@NullMarked
package io.github.siteblog.markdown;

import org.jspecify.annotations.NullMarked;

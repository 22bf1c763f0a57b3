/**
 * From text to typed values that still know where they stand.
 *
 * <p>One reader per kind of file: {@code blog.yml}, posts, people, pages and categories. A reader reports what it cannot
 * read and leaves judgement to the rules. {@link io.github.siteblog.content.Content} holds everything that was read.
 */
@NullMarked
package io.github.siteblog.content;

import org.jspecify.annotations.NullMarked;

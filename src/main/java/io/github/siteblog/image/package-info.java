/**
 * Pictures: how large they are, whether browsers can show them, and smaller variants of them. Knows nothing of blogs.
 */
@NullMarked
package io.github.siteblog.image;

import org.jspecify.annotations.NullMarked;

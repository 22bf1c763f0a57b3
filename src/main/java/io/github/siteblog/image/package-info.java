/**
 * Pictures: how large they are. Knows nothing of blogs.
 */
@NullMarked
package io.github.siteblog.image;

import org.jspecify.annotations.NullMarked;

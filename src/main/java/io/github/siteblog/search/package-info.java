/**
 * An inverted index of texts, small enough to be sent to a browser. It knows nothing of blogs.
 */
@NullMarked
package io.github.siteblog.search;

import org.jspecify.annotations.NullMarked;

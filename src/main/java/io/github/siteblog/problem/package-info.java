/**
 * What is wrong with a blog, as values: found anywhere in the pipeline, collected, and shown all at once.
 *
 * <p>Bottom of the layers: every other package may use this one. Exceptions stay for I/O and bugs.
 */
@NullMarked
package io.github.siteblog.problem;

import org.jspecify.annotations.NullMarked;

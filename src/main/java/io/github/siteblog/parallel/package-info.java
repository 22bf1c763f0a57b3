/**
 * Runs one step of the pipeline on many files at once.
 */
@NullMarked
package io.github.siteblog.parallel;

import org.jspecify.annotations.NullMarked;

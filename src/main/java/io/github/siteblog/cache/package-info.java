/**
 * What a run keeps for the next one, and how it knows that it may use it: values are found by a fingerprint of everything
 * that they were made from.
 */
@NullMarked
package io.github.siteblog.cache;

import org.jspecify.annotations.NullMarked;

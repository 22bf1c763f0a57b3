/**
 * What a run found, for people and machines to read.
 */
@NullMarked
package io.github.siteblog.report;

import org.jspecify.annotations.NullMarked;

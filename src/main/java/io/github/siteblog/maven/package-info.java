/**
 * The goals: parameters, one call, the log. The only place that knows Maven.
 */
@NullMarked
package io.github.siteblog.maven;

import org.jspecify.annotations.NullMarked;

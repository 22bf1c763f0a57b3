/**
 * The template API: everything a FreeMarker template of a theme can see.
 *
 * <p>These records are the promise to theme authors. They hold JDK types only, are immutable, and never refer to each
 * other in a circle. A component that may be missing is null, so a template asks {@code <#if post.updated??>}.
 * Everything else in this plugin is an implementation detail.
 *
 * <p>Every {@code url} component is root-relative and already carries the base path of the site, for example
 * {@code /blog/hello/}; {@link io.github.siteblog.model.Site#absolute} makes it absolute.
 */
@NullMarked
package io.github.siteblog.model;

import org.jspecify.annotations.NullMarked;

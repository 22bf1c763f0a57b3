/**
 * From content to the pages of the site: what is published, and on which pages it appears.
 *
 * <p>{@link io.github.siteblog.page.SiteBuilder} turns content into an {@link io.github.siteblog.page.Edition} of model
 * objects; every {@link io.github.siteblog.page.PageKind} in {@link io.github.siteblog.page.PagePlan} makes pages of it.
 */
@NullMarked
package io.github.siteblog.page;

import org.jspecify.annotations.NullMarked;

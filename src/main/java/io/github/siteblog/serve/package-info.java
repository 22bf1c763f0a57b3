/**
 * The preview for a writer's browser: a server on this machine alone, and the thread that follows the blog's folder.
 *
 * <p>{@link io.github.siteblog.serve.Changes} collects what the folder's watcher and a look from time to time find;
 * {@link io.github.siteblog.serve.LiveSite} makes a site of it; {@link io.github.siteblog.serve.PreviewServer} shows that
 * site and tells open pages to load again.
 */
@NullMarked
package io.github.siteblog.serve;

import org.jspecify.annotations.NullMarked;

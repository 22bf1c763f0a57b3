/**
 * The first files of a blog and of a post. What is there already is never written over.
 *
 * <p>{@link io.github.siteblog.scaffold.NewBlog} and {@link io.github.siteblog.scaffold.NewPost} fill in
 * {@link io.github.siteblog.scaffold.Form}s; {@link io.github.siteblog.scaffold.PomPart} puts the plugin into a POM.
 */
@NullMarked
package io.github.siteblog.scaffold;

import org.jspecify.annotations.NullMarked;

/**
 * From a page to its text: the only place that knows FreeMarker.
 *
 * <p>Templates come from the blog's {@code theme} folder, file by file, and else from the default theme. They are trusted
 * and still kept in: a template sees the records of the model and nothing else, makes no objects, and escapes what it
 * prints. What goes wrong in a template is reported with its line and column and the page that was being rendered.
 */
@NullMarked
package io.github.siteblog.theme;

import org.jspecify.annotations.NullMarked;

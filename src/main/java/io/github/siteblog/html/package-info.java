/**
 * The one HTML policy: which elements, attributes and URLs a writer may use, and what becomes of the rest.
 *
 * <p>Content is not trusted. Everything a writer types as HTML passes {@link io.github.siteblog.html.HtmlFilter}, and
 * every link and picture passes {@link io.github.siteblog.html.Urls}. What is not allowed is reported where it stands and
 * made harmless; nothing is dropped in silence. Knows nothing of Markdown or blogs.
 */
@NullMarked
package io.github.siteblog.html;

import org.jspecify.annotations.NullMarked;

/**
 * Cards that stand for pages where links to them are shared: pictures with a title, drawn without the fonts of any system.
 * Knows nothing of pages.
 */
@NullMarked
package io.github.siteblog.card;

import org.jspecify.annotations.NullMarked;

/**
 * The words of the pages, in several languages.
 */
@NullMarked
package io.github.siteblog.messages;

import org.jspecify.annotations.NullMarked;

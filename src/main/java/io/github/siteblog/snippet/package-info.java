/** Parts of the project's own source files, to be shown in texts. */
@NullMarked
package io.github.siteblog.snippet;

import org.jspecify.annotations.NullMarked;

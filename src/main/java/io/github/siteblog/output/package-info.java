/**
 * Writes the site: the only place that creates, replaces or deletes files.
 *
 * <p>{@link io.github.siteblog.output.OutputTree} stages what changed beside the output folder and commits it at the end,
 * so that a failed build leaves the published site as it was. The manifest tells which files are ours.
 */
@NullMarked
package io.github.siteblog.output;

import org.jspecify.annotations.NullMarked;

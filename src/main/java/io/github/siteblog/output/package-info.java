/**
 * Writes the site: the only place, besides the cache, that creates, replaces or deletes files.
 *
 * <p>{@link io.github.siteblog.output.OutputTree} stages what changed beside the output folder and commits it at the end,
 * so that a failed build leaves the published site as it was; {@link io.github.siteblog.output.Commit} says in which order.
 * The manifest tells which files are ours. One build at a time works on an output folder, whether it writes or reads.
 */
@NullMarked
package io.github.siteblog.output;

import org.jspecify.annotations.NullMarked;

/**
 * Reads the blog's folder: the only place that opens source files, and the only place that knows YAML.
 *
 * <p>First step of the pipeline. {@link io.github.siteblog.source.SourceTree} finds and opens files,
 * {@link io.github.siteblog.source.TextDecoder} turns bytes into checked text, and
 * {@link io.github.siteblog.source.FrontMatter} splits a text into located fields and a body.
 */
@NullMarked
package io.github.siteblog.source;

import org.jspecify.annotations.NullMarked;

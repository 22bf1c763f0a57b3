/**
 * TeX to MathML, which browsers show without a script: {@link io.github.siteblog.math.Mathematics}.
 *
 * <p>{@code Katex} runs KaTeX in Rhino, whose JavaScript can reach nothing else and is stopped when it works too long.
 * KaTeX is written as Rhino reads it while the plugin is built; see {@code src/build/katex.js}. What it gives is turned
 * into MathML Core by {@code formula.js}. Knows nothing of Markdown or blogs.
 */
@NullMarked
package io.github.siteblog.math;

import org.jspecify.annotations.NullMarked;

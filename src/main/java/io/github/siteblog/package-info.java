/**
 * Publishes a blog: reads a folder of Markdown, checks it, and writes a site.
 *
 * <p>The packages are the pipeline, and each uses only those before it:
 * {@code problem} and {@code parallel} below all; {@code model}, what templates see; {@code source}, files to located
 * values; {@code snippet}, parts of the project's own sources; {@code html}, {@code highlight}, {@code math} and
 * {@code image}, the HTML policy, the colours of code, formulas and the files of pictures; {@code search}, the words of
 * texts; {@code mdx} and {@code markdown}, text to HTML; {@code content}, files to typed drafts; {@code card}, pictures for where links are shared; {@code rule}, what must
 * hold; {@code page}, drafts to pages; {@code theme}, pages to text; {@code output}, text to disk; {@code cache}, what a run
 * keeps for the next; {@code check}, the rendered site; {@code report}, problems to lines.
 * {@link io.github.siteblog.Blog} runs them; {@code goal} says what goals do with it, {@code fork} does them in a JVM of their
 * own, {@code serve} shows the site while it is written, and {@code maven} is the face of all in a build.
 */
@NullMarked
package io.github.siteblog;

import org.jspecify.annotations.NullMarked;

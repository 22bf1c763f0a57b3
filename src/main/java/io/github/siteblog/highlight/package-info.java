/**
 * Code to tokens to HTML: what {@link io.github.siteblog.highlight.Highlighter} gives is what Prism would write.
 *
 * <p>The grammars are Prism's, written as data while the plugin is built; see {@code src/build/prism-grammars.js} for
 * their format. {@code Grammars} loads those that are asked for, {@code JsRegex} turns their expressions into Java's,
 * {@code Tokenizer} applies them, and {@code TokenWriter} writes the tokens. What Prism does beyond its grammars for a few
 * languages is in {@code GraphqlMutations}, {@code JsxText},
 * {@code MarkdownFences} and {@code Templates}. Knows nothing of Markdown or blogs.
 */
@NullMarked
package io.github.siteblog.highlight;

import org.jspecify.annotations.NullMarked;

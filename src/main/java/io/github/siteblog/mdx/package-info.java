/**
 * The syntax of MDX in Markdown: tags whose content is Markdown, components, and braces. Parses only; nothing of it is
 * evaluated.
 *
 * @see <a href="https://mdxjs.com/docs/what-is-mdx/">What is MDX?</a>
 */
@NullMarked
package io.github.siteblog.mdx;

import org.jspecify.annotations.NullMarked;

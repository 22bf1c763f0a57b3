package io.github.siteblog.mdx;

import org.commonmark.node.CustomBlock;

/** Indented lines, whose indent says nothing. Its children take its place once the text is parsed. */
final class IndentBlock extends CustomBlock {}

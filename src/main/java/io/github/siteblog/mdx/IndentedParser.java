package io.github.siteblog.mdx;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Reads a block that holds others and whose lines have an indent in common, which is taken away; blank lines need none. */
public abstract class IndentedParser extends AbstractBlockParser {

    private final Block block;
    private final int indent;

    /**
     * Begins a block.
     *
     * @param block the block
     * @param indent the indent of all lines but the first, in columns
     */
    protected IndentedParser(Block block, int indent) {
        this.block = block;
        this.indent = indent;
    }

    @Override
    public final Block getBlock() {
        return block;
    }

    @Override
    public final boolean isContainer() {
        return true;
    }

    @Override
    public final boolean canContain(Block child) {
        return true;
    }

    @Override
    public final BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= indent ? BlockContinue.atColumn(state.getColumn() + indent) : BlockContinue.none();
    }
}

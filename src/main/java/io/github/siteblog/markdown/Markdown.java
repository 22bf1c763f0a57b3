package io.github.siteblog.markdown;

import io.github.siteblog.highlight.Highlighter;
import io.github.siteblog.mdx.MdxExtension;
import io.github.siteblog.source.FrontMatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Renders Markdown as GitHub understands it, with HTML that has passed the policy. */
public final class Markdown {

    private final Map<Dialect, Parsers> parsers = Map.of(
            Dialect.MARKDOWN, Parsers.of(extensions()),
            Dialect.MDX,
                    Parsers.of(Stream.concat(extensions().stream(), Stream.of(MdxExtension.create()))
                            .toList()));
    private final Highlighter highlighter = Highlighter.standard();
    private final MarkdownSettings settings;

    /**
     * The parsers of a dialect.
     *
     * @param standard the one with all extensions
     * @param withoutTables the one for texts whose tables are too large
     */
    private record Parsers(Parser standard, Parser withoutTables) {
        static Parsers of(List<Extension> extensions) {
            return new Parsers(parser(extensions), parser(extensions.subList(1, extensions.size())));
        }
    }

    public Markdown(MarkdownSettings settings) {
        this.settings = settings;
    }

    /** The names of the components that texts can use. */
    public Set<String> componentNames() {
        var names = new TreeSet<>(settings.components().names());
        names.add(SnippetFiller.NAME);
        return names;
    }

    /** The extensions of Markdown that are understood, that of tables first. */
    static List<Extension> extensions() {
        return List.of(
                TablesExtension.builder().maxCells(TableCheck.MAX_CELLS).build(),
                StrikethroughExtension.create(),
                AutolinkExtension.create(),
                FootnotesExtension.create(),
                TaskListItemsExtension.create(),
                DefinitionListExtension.create(),
                new MathExtension());
    }

    /** Renders the body of a file. */
    public Document render(FrontMatter source, Dialect dialect) {
        var rendering = new Rendering(source, dialect, settings, highlighter);
        return rendering.render(parsed(source, parsers.get(dialect), rendering));
    }

    private static Node parsed(FrontMatter source, Parsers parsers, Rendering rendering) {
        var body = FootnoteCheck.readable(source, rendering);
        try {
            return parsers.standard().parse(body);
        } catch (IllegalArgumentException e) {
            // The tables extension has no other way to say that it stops.
            var line = TableCheck.lineOfLargestTable(source.file(), source.bodyLine());
            rendering
                    .problems()
                    .error(
                            "md/table-too-large",
                            source.file().at(line, 0),
                            "The table has more than %s cells.".formatted(TableCheck.MAX_CELLS),
                            "Split it, or publish it as a file.");
            return parsers.withoutTables().parse(body);
        }
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DepthCheck.MAX_DEPTH)
                .maxInlineNesting(DepthCheck.MAX_DEPTH)
                .build();
    }
}

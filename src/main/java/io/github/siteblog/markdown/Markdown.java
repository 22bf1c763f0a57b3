package io.github.siteblog.markdown;

import io.github.siteblog.html.HtmlPolicy;
import io.github.siteblog.html.Urls;
import io.github.siteblog.source.FrontMatter;
import java.util.List;
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

    private final Parser parser = parser(extensions());
    private final Parser withoutTables =
            parser(extensions().subList(1, extensions().size()));
    private final HtmlPolicy policy;
    private final Urls urls;

    public Markdown(HtmlPolicy policy, Urls urls) {
        this.policy = policy;
        this.urls = urls;
    }

    /** The extensions of Markdown that are understood, that of tables first. */
    static List<Extension> extensions() {
        return List.of(
                TablesExtension.builder().maxCells(TableCheck.MAX_CELLS).build(),
                StrikethroughExtension.create(),
                AutolinkExtension.create(),
                FootnotesExtension.create(),
                TaskListItemsExtension.create());
    }

    /** Renders the body of a file. */
    public Document render(FrontMatter source) {
        var rendering = new Rendering(source.file(), source.bodyStart(), policy, urls);
        return rendering.render(parsed(source, rendering));
    }

    private Node parsed(FrontMatter source, Rendering rendering) {
        try {
            return parser.parse(source.body());
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
            return withoutTables.parse(source.body());
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

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
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Renders Markdown as GitHub understands it, with HTML that has passed the policy. */
public final class Markdown {

    private final Parser parser = Parser.builder()
            .extensions(extensions())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private final HtmlPolicy policy;
    private final Urls urls;

    public Markdown(HtmlPolicy policy, Urls urls) {
        this.policy = policy;
        this.urls = urls;
    }

    /** The extensions of Markdown that are understood. */
    static List<Extension> extensions() {
        return List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                AutolinkExtension.create(),
                FootnotesExtension.create(),
                TaskListItemsExtension.create());
    }

    /** Renders the body of a file. */
    public Document render(FrontMatter source) {
        var bodyStart = source.bodyStart();
        var root = parser.parse(source.body());
        return new Rendering(source.file(), bodyStart, policy, urls).render(root);
    }
}

package io.github.siteblog.markdown;

import io.github.siteblog.highlight.Highlighter;
import io.github.siteblog.html.HtmlEscaper;
import io.github.siteblog.html.HtmlFilter;
import io.github.siteblog.html.HtmlPolicy;
import io.github.siteblog.html.StyleAttributes;
import io.github.siteblog.html.UrlUse;
import io.github.siteblog.html.Urls;
import io.github.siteblog.html.VisibleText;
import io.github.siteblog.math.FormulaCache;
import io.github.siteblog.mdx.ComponentTag;
import io.github.siteblog.mdx.ComponentTree;
import io.github.siteblog.model.LazyText;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.search.Vocabulary;
import io.github.siteblog.source.FrontMatter;
import io.github.siteblog.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.commonmark.node.Node;
import org.commonmark.parser.SourceLines;
import org.commonmark.renderer.html.HtmlRenderer;

/** The rendering of one document: what its node renderers share and collect. */
final class Rendering implements HtmlFilter.Listener {

    private final SourceFile file;
    private final int bodyStart;
    private final Typography typography;
    private final Dialect dialect;
    private final HtmlOutput out = new HtmlOutput();
    private final Headings headings = new Headings();
    private final RawHeadings rawHeadings = new RawHeadings(this, headings);
    private final List<Outline.CodeBlock> codeBlocks = new ArrayList<>();
    private final List<UrlUse> uses = new ArrayList<>();
    private final Problems problems = new Problems();
    private final MarkdownSettings settings;
    private final Highlighter highlighter;
    private final HtmlPolicy.Mode mode;
    private final HtmlFilter filter;

    Rendering(FrontMatter source, Dialect dialect, MarkdownSettings settings, Highlighter highlighter) {
        this.file = source.file();
        this.bodyStart = source.bodyStart();
        this.typography = settings.typography().of(source.fields());
        this.dialect = dialect;
        this.settings = settings;
        this.highlighter = highlighter;
        this.mode = settings.policy().mode();
        // What is trusted is looked through for links and pictures all the same.
        var judged = mode == HtmlPolicy.Mode.TRUSTED ? new Problems() : problems;
        this.filter = new HtmlFilter(settings.policy(), settings.urls(), judged, this);
    }

    Document render(Node root) {
        new DepthCheck(this).check(root);
        if (dialect == Dialect.MDX) {
            new ComponentTree(this::reportUnpaired).build(root);
        } else {
            TemplateTags.report(root, this);
        }
        var snippets = new SnippetFiller(settings.snippets(), this);
        snippets.fill(root);
        Alert.replaceIn(root);
        DefinitionListExtension.join(root);
        var destinations = new DestinationFinder(root, this);
        Figure.mark(root);
        Typesetter.set(root, typography, this);
        if (mode == HtmlPolicy.Mode.CHECKED) {
            ForgottenEnds.mark(root);
            ScopeMark.mark(root);
        }
        var demotion = HeadingRenderer.demotion(root);
        filter.demoteHeadings(demotion);
        var renderer = HtmlRenderer.builder();
        if (dialect == Dialect.MDX) {
            renderer.nodeRendererFactory(context -> new ParagraphRenderer(context, this))
                    .nodeRendererFactory(context -> new ExpressionRenderer(context, this))
                    .nodeRendererFactory(context -> new ComponentRenderer(context, this, settings.components()));
        }
        renderer
                // First come, first served: ours stand before those of the extensions.
                .nodeRendererFactory(context -> new HeadingRenderer(context, this, headings, demotion))
                .nodeRendererFactory(context -> new LinkRenderer(context, this, destinations))
                .nodeRendererFactory(context -> new ImageRenderer(context, this, destinations))
                .nodeRendererFactory(context -> new RawHtmlRenderer(context, this))
                .nodeRendererFactory(context -> new ScopeMarkRenderer(context, this))
                .nodeRendererFactory(context -> new CodeBlockRenderer(context, this, highlighter))
                .nodeRendererFactory(context -> new MathRenderer(context, this))
                .nodeRendererFactory(TableRenderer::new)
                .nodeRendererFactory(context -> new FigureRenderer(context, this))
                .nodeRendererFactory(context -> new TaskRenderer(context, this))
                .nodeRendererFactory(BreakRenderer::new)
                .nodeRendererFactory(TypesetTextRenderer::new)
                .nodeRendererFactory(context -> new AlertRenderer(context, this))
                .nodeRendererFactory(DefinitionListRenderer::new)
                .attributeProviderFactory(context -> new ClassProvider(this))
                .extensions(Markdown.extensions())
                .build()
                .render(root, out.buffer());
        if (mode == HtmlPolicy.Mode.CHECKED) {
            filter.finish(out.buffer());
        }
        var html = out.text();
        return new Document(
                LazyText.of(html),
                out.pictures(),
                new Outline(headings.sections(), codeBlocks),
                uses,
                Summary.of(root),
                WordCounter.count(root),
                Vocabulary.of(VisibleText.of(html)),
                html.contains("<pre"),
                // What is trusted goes into the page as it is.
                mode == HtmlPolicy.Mode.TRUSTED ? List.of() : StyleAttributes.rules(html),
                !snippets.haveBeenLookedFor(),
                problems.sorted());
    }

    Problems problems() {
        return problems;
    }

    Urls urls() {
        return settings.urls();
    }

    /** What is written. */
    HtmlOutput out() {
        return out;
    }

    /** The words under a key. */
    String message(String key) {
        return settings.messages().text(key);
    }

    /** The words under a key, as HTML. */
    String words(String key) {
        return HtmlEscaper.escape(message(key));
    }

    FormulaCache formulas() {
        return settings.formulas();
    }

    void add(Outline.CodeBlock codeBlock) {
        codeBlocks.add(codeBlock);
    }

    /** Passes a piece of HTML through the policy. */
    String filtered(Node node, String html) {
        if (mode == HtmlPolicy.Mode.ESCAPE) {
            return HtmlEscaper.escape(html);
        }
        var places = new PiecePlaces(file, bodyStart, node.getSourceSpans(), html);
        var piece = out.piece(buffer -> filter.filter(html, places, buffer));
        return mode == HtmlPolicy.Mode.TRUSTED ? html : piece;
    }

    private void reportUnpaired(ComponentTag tag) {
        var name = tag.tag().written();
        problems.error(
                "component/unclosed",
                at(start(tag)),
                tag.tag().closing()
                        ? "The end tag </%s> closes nothing.".formatted(name)
                        : "The component <%s> is never closed.".formatted(name),
                tag.tag().closing()
                        ? "Delete it, or write the start tag before it."
                        : "Write </%s> where it ends, or end its tag with '/>'.".formatted(name));
    }

    /** The name of the innermost HTML element that is open, or an empty text. */
    String innermostElement() {
        return filter.innermost();
    }

    /** Whether an HTML element is open. */
    boolean isOpenElement(String name) {
        return filter.isOpen(name);
    }

    /** Whether a link can stand here, and do what it says. */
    boolean hasRoomForLink() {
        return !filter.isOpen("a") && !filter.isOpen("summary");
    }

    void enterLink() {
        filter.enterLink();
    }

    void leaveLink() {
        filter.leaveLink();
    }

    void reportNestedLink(Node link) {
        filter.reportNestedLink(at(start(link)), problems);
    }

    /** The places of the characters of a piece of a node's source. */
    IntFunction<Location> places(Node node, String piece) {
        return new PiecePlaces(file, bodyStart, node.getSourceSpans(), piece);
    }

    void enterScope() {
        filter.enter();
    }

    /** What closes the HTML that is still open in the scope that was entered last. */
    String leaveScope() {
        return out.piece(filter::leave);
    }

    /** The offset in the file at which the text begins. */
    int bodyStart() {
        return bodyStart;
    }

    /** The source of the file. */
    String source() {
        return file.text();
    }

    /** The line of the source from an offset on. */
    String lineAt(int offset) {
        var end = file.text().indexOf('\n', offset);
        return file.text().substring(offset, end < 0 ? file.text().length() : end);
    }

    /** The offset in the file at which a node begins. */
    int start(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? bodyStart : bodyStart + spans.get(0).getInputIndex();
    }

    /** The offset in the file behind the last character of a node. */
    int end(Node node) {
        var spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return bodyStart;
        }
        var last = spans.get(spans.size() - 1);
        return bodyStart + last.getInputIndex() + last.getLength();
    }

    /** A node as it is written. */
    String written(Node node) {
        return file.text().substring(start(node), end(node));
    }

    /** The place of an offset in the file. */
    Location at(int offset) {
        return file.at(offset);
    }

    /** The place of a character by its offset in some lines of the text. */
    Location at(SourceLines lines, int offset) {
        return new PiecePlaces(file, bodyStart, lines.getSourceSpans(), lines.getContent()).apply(offset);
    }

    @Override
    public void url(UrlUse use) {
        uses.add(use);
    }

    @Override
    public void image(int offset, Map<String, String> attributes) {
        if (mode == HtmlPolicy.Mode.CHECKED) {
            out.picture(offset, attributes);
        }
    }

    @Override
    public void headingBegins(int level, String id, Location location, int offset) {
        if (mode == HtmlPolicy.Mode.CHECKED) {
            rawHeadings.begin(level, id, location, offset);
        }
    }

    @Override
    public void headingEnds() {
        if (mode == HtmlPolicy.Mode.CHECKED) {
            rawHeadings.end();
        }
    }
}

package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.html.HtmlPolicy;
import io.github.siteblog.html.HtmlPolicy.Mode;
import io.github.siteblog.html.Urls;
import io.github.siteblog.math.FormulaCache;
import io.github.siteblog.messages.Messages;
import io.github.siteblog.parallel.Workers;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.snippet.Snippets;
import io.github.siteblog.source.Fields;
import io.github.siteblog.source.FrontMatter;
import io.github.siteblog.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A Markdown text of the blog at {@code https://example.com/} that has been rendered; its first line is line 1. */
final class Rendered {

    private static final Map<Mode, Markdown> MARKDOWN = Arrays.stream(Mode.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    mode -> new Markdown(MarkdownSettings.of(
                            new HtmlPolicy(mode, Set.of("www.youtube-nocookie.com"), Set.of()),
                            new Urls("example.com", "/")))));

    private final Document document;

    private Rendered(Document document) {
        this.document = document;
    }

    static Rendered of(String... lines) {
        return of(Mode.CHECKED, lines);
    }

    static Rendered of(Mode mode, String... lines) {
        return new Rendered(markdown(mode).render(source(lines), Dialect.MARKDOWN));
    }

    /** The same text read as MDX. */
    static Rendered mdx(String... lines) {
        return new Rendered(markdown(Mode.CHECKED).render(source(lines), Dialect.MDX));
    }

    /** The same text set as a typography wants. */
    static Rendered typeset(Typography typography, Dialect dialect, String... lines) {
        var policy = new HtmlPolicy(Mode.CHECKED, Set.of(), Set.of());
        var settings = new MarkdownSettings(
                policy,
                new Urls("example.com", "/"),
                Components.none(),
                Snippets.none(),
                FormulaCache.none(),
                typography,
                Messages.english());
        return new Rendered(new Markdown(settings).render(source(lines), dialect));
    }

    private static FrontMatter source(String... lines) {
        var file = new SourceFile("p.md", String.join("\n", lines));
        return new FrontMatter(file, Fields.none(Location.startOf("p.md"), new Problems()), 1);
    }

    /** The same on one of the threads that texts are rendered on in a build, whose stack is large. */
    static Rendered inABuild(String text) {
        return inABuild(Dialect.MARKDOWN, text);
    }

    static Rendered inABuild(Dialect dialect, String text) {
        try (var workers = new Workers(1)) {
            return workers.map(List.of(text), t -> dialect == Dialect.MDX ? mdx(t) : of(t))
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Markdown markdown(Mode mode) {
        return MARKDOWN.get(mode);
    }

    /** Asserts the whole HTML, given line by line. */
    Rendered thenHtml(String... lines) {
        assertThat(document.html()).isEqualTo(String.join("\n", lines) + "\n");
        return this;
    }

    Rendered thenProblems(String... lines) {
        assertThat(document.problems()).extracting(Problem::toString).containsExactly(lines);
        return this;
    }

    Document document() {
        return document;
    }

    String html() {
        return document.html();
    }
}

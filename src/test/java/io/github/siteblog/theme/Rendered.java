package io.github.siteblog.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.model.Page;
import io.github.siteblog.page.Edition;
import io.github.siteblog.page.PagePlan;
import io.github.siteblog.page.SiteBuilder;
import io.github.siteblog.page.Variants;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** The pages of a small blog after its theme has rendered them. */
final class Rendered {

    private final Edition edition;
    private final Theme theme;
    private final TemplateFaults faults;

    Rendered(SmallBlog blog) {
        this(blog, Variants.NONE);
    }

    Rendered(SmallBlog blog, Variants variants) {
        var content = blog.content();
        edition = new SiteBuilder(content, variants, "site-blog test").build();
        faults = new TemplateFaults(content.tree());
        theme = new Theme(content.tree(), content.config().messages());
    }

    /** The text of a page, empty where its template fails. */
    Optional<String> text(String url) {
        var page = pages().stream().filter(p -> p.url().equals(url)).findFirst().orElseThrow();
        return render(page);
    }

    /** A page that renders as right HTML. */
    Document html(String url) {
        var html = text(url).orElseThrow(() -> new AssertionError(problems()));
        var parser = Parser.htmlParser().setTrackErrors(20);
        parser.parseInput(html, "");
        assertThat(parser.getErrors().stream().map(ParseError::toString)).isEmpty();
        return Jsoup.parse(html);
    }

    /** Renders every page. */
    List<Optional<String>> all() {
        return pages().stream().map(this::render).toList();
    }

    /** What went wrong, as it is printed. */
    List<String> problems() {
        var problems = new Problems();
        faults.report(problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    private List<Page> pages() {
        return PagePlan.standard().pages(edition);
    }

    private Optional<String> render(Page page) {
        try {
            return theme.render(page, edition.site(), faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

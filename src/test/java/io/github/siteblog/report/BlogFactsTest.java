package io.github.siteblog.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.ConfigReader;
import io.github.siteblog.content.ContentReader;
import io.github.siteblog.content.DocumentCache;
import io.github.siteblog.content.Memory;
import io.github.siteblog.content.ProjectDefaults;
import io.github.siteblog.content.Schedule;
import io.github.siteblog.content.Withheld;
import io.github.siteblog.html.Urls;
import io.github.siteblog.markdown.Markdown;
import io.github.siteblog.markdown.MarkdownSettings;
import io.github.siteblog.parallel.Workers;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.report.BlogFacts.ImageFact;
import io.github.siteblog.report.BlogFacts.Labels;
import io.github.siteblog.report.BlogFacts.PostFact;
import io.github.siteblog.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlogFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    @TempDir
    private Path folder;

    private Sources sources;

    @BeforeEach
    void makeBlog() {
        sources = new Sources(folder)
                .write("blog.yml", "title: Notes\nurl: https://example.org\n")
                .write("people/ada.md", "---\nfirstName: Ada\nlastName: Lovelace\nimage: /ada.png\n---\n")
                .write("posts/categories.json", "[\"News\", \"Tools\"]");
    }

    private BlogFacts facts() throws IOException {
        var problems = new Problems();
        var tree = SourceTree.of(folder, problems);
        var config = new ConfigReader(new ProjectDefaults("", "", "", ""), problems).read(tree);
        var markdown = new Markdown(MarkdownSettings.of(config.policy().html(), new Urls("", "/")));
        try (var workers = new Workers(1)) {
            var content = new ContentReader(
                            tree, config, markdown, DocumentCache.none(), new Schedule(TODAY), new Memory(), problems)
                    .read("", workers);
            return BlogFacts.of(content);
        }
    }

    private static String post(String title, String published, String more) {
        return "---\ntitle: %s\npublished: %s\nauthors: [ada, bob]\ncategory: [News]\n%s---\n%s"
                .formatted(title, published, more, "![](/a.png) ![](b.png) ![](https://example.net/c.png)");
    }

    @Test
    void everyFileOfAPostIsTold() throws IOException {
        sources.write("posts/a.md", post("A", "2026-01-01", ""))
                .write("posts/b.md", post("B", "2026-02-01", "draft: true\n"))
                .write("posts/c.md", post("C", "2026-06-01", ""))
                .write("posts/d.mdx", "no front matter")
                .write("posts/notes.txt", "no post");
        var labels = new Labels(List.of("Ada Lovelace", "bob"), List.of("News"));

        assertThat(facts().posts())
                .containsExactly(
                        new PostFact(
                                "posts/d.mdx",
                                "posts/d.mdx",
                                null,
                                new Labels(List.of(), List.of()),
                                new Withheld(Withheld.Reason.ERROR, null)),
                        new PostFact(
                                "posts/c.md",
                                "C",
                                LocalDate.of(2026, 6, 1),
                                labels,
                                new Withheld(Withheld.Reason.FUTURE, LocalDate.of(2026, 6, 1))),
                        new PostFact(
                                "posts/b.md",
                                "B",
                                LocalDate.of(2026, 2, 1),
                                labels,
                                new Withheld(Withheld.Reason.DRAFT, null)),
                        new PostFact("posts/a.md", "A", LocalDate.of(2026, 1, 1), labels, null));
    }

    @Test
    void publicPicturesThatPagesShowAreWeighed() throws IOException {
        sources.write("posts/a.md", post("A", "2026-01-01", "featuredImage: {src: /f.png}\nhero: {imageSrc: /h.png}\n"))
                .write("posts/b.md", post("B", "2026-06-01", "hero: {imageSrc: /not-yet.png}\n"))
                .write("pages/about.md", "---\ntitle: About\n---\n![](/p.png)\n")
                .write("public/a.png", "1")
                .write("public/ada.png", "12")
                .write("public/f.png", "123")
                .write("public/h.png", "1234")
                .write("public/p.png", "12345")
                .write("public/not-yet.png", "1")
                .write("public/unused.png", "1")
                .write("public/blog/a/b.png", "123456");

        assertThat(facts().images())
                .containsExactly(
                        new ImageFact("a.png", 1),
                        new ImageFact("ada.png", 2),
                        new ImageFact("blog/a/b.png", 6),
                        new ImageFact("f.png", 3),
                        new ImageFact("h.png", 4),
                        new ImageFact("p.png", 5));
    }

    @Test
    void theRestIsWhatWasRead() throws IOException {
        sources.write("public/a.png", "1").write("theme/post.ftlh", "");

        assertThat(facts().title()).isEqualTo("Notes");
        assertThat(facts().categories()).containsExactly("News", "Tools");
        assertThat(facts().files())
                .containsExactly("blog.yml", "people/ada.md", "posts/categories.json", "theme/post.ftlh");
    }
}

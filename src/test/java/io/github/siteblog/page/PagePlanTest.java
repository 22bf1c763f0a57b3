package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.model.NotFoundPage;
import io.github.siteblog.model.Page;
import io.github.siteblog.model.RedirectPage;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagePlanTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void hasEveryPageOfABlog() {
        blog.post("p", "aliases: [/old/, old.html]").with("pages/about.md", "---\ntitle: About\n---\n");
        thenUrls(
                "/blog/p/",
                "/",
                "/category/pydata-ecosystem/",
                "/archive/2019/",
                "/category/",
                "/author/",
                "/author/ada/",
                "/archive/",
                "/about/",
                "/search/",
                "/404.html",
                "/blog/",
                "/old/",
                "/old.html",
                "/feed.xml",
                "/rss.xml",
                "/category/pydata-ecosystem/feed.xml",
                "/archive/2019/feed.xml",
                "/author/ada/feed.xml",
                "/sitemap.xml");
    }

    @Test
    void hasTheSamePagesWithoutAnyPost() {
        thenUrls("/", "/archive/", "/search/", "/404.html", "/blog/", "/feed.xml", "/rss.xml", "/sitemap.xml");
    }

    @Test
    void hasEveryFileForMachines() {
        blog.with("blog.yml", "url: https://example.org/journal\n");
        assertThat(PagePlan.standard().files(Editions.of(blog)))
                .extracting(MachineFile::url)
                .containsExactly(
                        "/journal/feed.json",
                        "/journal/search/index.js",
                        "/journal/llms.txt",
                        "/journal/site.webmanifest",
                        "/journal/favicon.svg");
    }

    @Test
    void sendsOldUrlsOn() {
        blog.with("blog.yml", "url: https://example.org/journal\n").post("p", "aliases: [/old]");
        blog.post("q", "draft: true", "aliases: [/draft]").post("r", "unlisted: true", "aliases: [/r]");
        assertThat(new Redirects().pages(Editions.of(blog)))
                .containsExactly(
                        new RedirectPage("/journal/blog/", "/journal/"),
                        new RedirectPage("/journal/old/", "/journal/blog/p/"),
                        new RedirectPage("/journal/r/", "/journal/blog/r/"));
    }

    @Test
    void sendsTheFolderOfPostsOnUnlessItIsTheHomePage() {
        blog.with("blog.yml", "url: https://example.org\npermalinks: /news/:year/:slug/\naliases: [/blog/:slug/]\n")
                .post("p");
        assertThat(new Redirects().pages(Editions.of(blog)))
                .containsExactly(new RedirectPage("/news/", "/"), new RedirectPage("/blog/p/", "/news/2019/p/"));
        blog.with("blog.yml", "url: https://example.org\npermalinks: /:year/:slug/\n");
        assertThat(new Redirects().pages(Editions.of(blog))).isEmpty();
    }

    @Test
    void listsRedirectsForTheServersThatReadThem() {
        blog.with("blog.yml", "url: https://example.org/journal\naliases: [/:year/:slug/]\n")
                .post("p", "aliases: [/old]");
        assertThat(Redirects.file(PagePlan.standard().plan(Editions.of(blog)))).isEqualTo("""
                /journal/blog/ /journal/ 301
                /journal/old/ /journal/blog/p/ 301
                /journal/2019/p/ /journal/blog/p/ 301
                """);
    }

    @Test
    void showsTheFiveNewestPostsWhereAPageIsNotFound() {
        Editions.posts(blog, 7);
        blog.post("a", "unlisted: true");
        assertThat(new NotFoundPages().pages(Editions.of(blog)))
                .extracting(NotFoundPage::latest)
                .extracting(Editions.slugs())
                .hasToString("[[b, c, d, e, f]]");
    }

    @Test
    void leavesOutPagesWithoutTitleOrName() {
        blog.with("pages/a.md", "---\ndescription: x\n---\n").with("pages/con.md", "---\ntitle: C\n---\n");
        assertThat(Editions.of(blog).texts()).isEmpty();
    }

    private void thenUrls(String... expected) {
        assertThat(PagePlan.standard().pages(Editions.of(blog)))
                .extracting(Page::url)
                .containsExactly(expected);
    }
}

package io.github.siteblog.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.page.Variants;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultThemeTest {

    /** Scripts but those that only hold data. */
    private static final String RUNNING = "script:not([type=application/ld+json])";

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void showsAPost() {
        blog.picture("f.png", 1200, 630).picture("h.png", 1600, 400).picture("m.png", 400, 400);
        blog.with("people/grace.md", "---\nfirstName: Grace\nprojects: [COBOL, Navy]\n---\n");
        blog.postWithBody(
                "p",
                "One *word*.",
                "title: \"Dask & more\"",
                "description: What is new.",
                "updated: 2020-02-03",
                "authors: [ada, grace]",
                "tags: [dask, python]",
                "series: Dask",
                "featuredImage: {src: /f.png, alt: A graph}",
                "hero: {imageSrc: /h.png, imageAlt: A hero, imageMobile: {imageSrc: /m.png}}");
        var page = page("/blog/p/");
        thenText(page, "title", "Dask & more · Small blog");
        thenText(page, "article h1", "Dask & more");
        thenText(page, "article .lede", "What is new.");
        thenText(page, ".post-content", "One word.");
        thenText(page, ".byline b", "Ada Lovelace and Grace");
        assertThat(page.select(".byline b a").eachAttr("href")).containsExactly("/author/ada/", "/author/grace/");
        assertThat(page.select(".byline time").eachText()).containsExactly("August 27, 2019", "February 3, 2020");
        assertThat(page.select(".byline time").eachAttr("datetime")).containsExactly("2019-08-27", "2020-02-03");
        thenText(page, ".series", "Part of the series Dask");
        assertThat(page.select(".tags li").eachText()).containsExactly("dask", "python");
        assertThat(page.select(".post-header .chips a").eachAttr("href"))
                .containsExactly("/category/pydata-ecosystem/");
        assertThat(page.select(".about-authors p").eachText()).containsExactly("Works on COBOL, Navy");
        thenAttributes(page, "picture.hero img", "src=/h.png alt=A hero width=1600 height=400 fetchpriority=high");
        thenAttributes(
                page,
                "picture.hero source",
                "media=(max-width: 40em) srcset=/m.png 400w sizes=100vw width=400 height=400");
    }

    @Test
    void hasItsScriptOnlyWhereThereIsCode() {
        blog.postWithBody("code", "```java\nint i;\n```").post("words");
        var scripts = page("/blog/code/").select(RUNNING);
        assertThat(scripts).hasSize(1);
        assertThat(scripts.get(0).outerHtml())
                .isEqualTo(
                        "<script src=\"/assets/code.js\" defer data-copy=\"Copy\" data-copied=\"Copied\" data-press=\"Press Ctrl+C\"></script>");
        assertThat(page("/blog/words/").select(RUNNING)).isEmpty();
        assertThat(page("/").select(RUNNING)).isEmpty();
    }

    @Test
    void tellsOtherSitesAboutAPost() {
        blog.picture("f.png", 1200, 630);
        blog.post("p", "updated: 2020-02-03", "tags: [dask, a <b>]", "featuredImage: {src: /f.png, alt: A graph}");
        var head = page("/blog/p/").head();
        assertThat(head.select("meta[property]"))
                .extracting(meta -> meta.attr("property") + " " + meta.attr("content"))
                .containsExactly(
                        "og:site_name Small blog",
                        "og:type article",
                        "og:title T",
                        "og:description D",
                        "og:url https://example.org/blog/p/",
                        "og:image https://example.org/f.png",
                        "og:image:alt A graph",
                        "og:image:width 1200",
                        "og:image:height 630",
                        "article:published_time 2019-08-27T00:00:00Z",
                        "article:modified_time 2020-02-03T00:00:00Z",
                        "article:author https://example.org/author/ada/",
                        "article:section PyData ecosystem",
                        "article:tag dask",
                        "article:tag a <b>");
        assertThat(head.select("meta[name=author]").eachAttr("content")).containsExactly("Ada Lovelace");
        assertThat(head.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        assertThat(head.select("meta[name=description]").attr("content")).isEqualTo("D");
        assertThat(head.select("meta[name=generator]").attr("content")).isEqualTo("site-blog test");
        assertThat(head.select("link[rel=canonical]").attr("href")).isEqualTo("https://example.org/blog/p/");
        thenFeeds(
                "/blog/p/",
                "application/atom+xml /feed.xml Small blog",
                "application/rss+xml /rss.xml Small blog",
                "application/feed+json /feed.json Small blog");
        assertThat(head.select("link[rel=stylesheet]").attr("href")).isEqualTo("/assets/site.css");
    }

    @Test
    void linksTheStyleSheetOfATextWhereItStands() {
        blog.with("blog.yml", "url: https://example.org/\npostsPerPage: 1\n")
                .with("people/ada.md", "---\nfirstName: Ada\n---\n\n<p style=\"color: red\">x</p>\n")
                .postWithBody("p", "<p style=\"color: teal\">x</p>")
                .post("q");
        assertThat(styleSheets("/blog/p/"))
                .containsExactly(
                        "/assets/site.css ",
                        "/assets/styles.06504077f9.css sha256-BlBAd/nU2eA1iORHXg7rg/kKe0FwmebevhIA0cYWJlY=");
        assertThat(styleSheets("/author/ada/"))
                .containsExactly(
                        "/assets/site.css ",
                        "/assets/styles.f33fcc783a.css sha256-8z/MeDpqdhn+vxAHiKWN3kLQRHDCajfpJwMIS+1SE7w=");
        assertThat(styleSheets("/author/ada/page/2/")).containsExactly("/assets/site.css ");
        assertThat(styleSheets("/blog/q/")).containsExactly("/assets/site.css ");
    }

    private List<String> styleSheets(String url) {
        return page(url).select("link[rel=stylesheet]").stream()
                .map(link -> link.attr("href") + " " + link.attr("integrity"))
                .toList();
    }

    @Test
    void namesItsIcons() {
        blog.with("public/favicon.ico", "x").with("public/apple-touch-icon.png", "x");
        assertThat(page("/").select("link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest]"))
                .extracting(link -> link.attr("rel") + " " + link.attr("type") + " " + link.attr("href"))
                .containsExactly(
                        "icon image/vnd.microsoft.icon /favicon.ico",
                        "apple-touch-icon image/png /apple-touch-icon.png",
                        "manifest  /site.webmanifest");
    }

    @Test
    void leadsReadersToTheFeedOfAListFirst() {
        blog.with("blog.yml", "title: Labs\nurl: https://example.org/journal\n").post("p");
        thenFeeds(
                "/journal/author/ada/",
                "application/atom+xml /journal/author/ada/feed.xml Ada Lovelace · Labs",
                "application/atom+xml /journal/feed.xml Labs",
                "application/rss+xml /journal/rss.xml Labs",
                "application/feed+json /journal/feed.json Labs");
    }

    @Test
    void namesTheOriginalOfAPostAndHidesUnlistedOnes() {
        blog.post("a", "canonical: https://other.example/a").post("b", "unlisted: true");
        assertThat(page("/blog/a/").select("link[rel=canonical]").attr("href")).isEqualTo("https://other.example/a");
        assertThat(page("/blog/a/").select("meta[name=robots]")).isEmpty();
        assertThat(page("/blog/b/").select("link[rel=canonical]")).isEmpty();
        assertThat(page("/blog/b/").select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void leadsFromPostToPost() {
        blog.post("a", "published: 2019-01-01", "title: A")
                .post("b", "published: 2019-01-02", "title: B")
                .post("c", "published: 2019-01-03", "title: C");
        assertThat(page("/blog/b/").select(".neighbours a").eachText()).containsExactly("Previous A", "Next C");
        assertThat(page("/blog/b/").select(".neighbours a").eachAttr("href")).containsExactly("/blog/a/", "/blog/c/");
        assertThat(page("/blog/c/").select(".neighbours a").eachText()).containsExactly("Previous B");
    }

    @Test
    void hasATableOfContentsFromThreeHeadingsOn() {
        blog.postWithBody("two", "## A\n\n## B\n\n#### C");
        blog.postWithBody("three", "## A\n\n### B\n\n#### C\n\n## D & E\n\n## F");
        assertThat(page("/blog/two/").select(".contents-beside")).isEmpty();
        assertThat(page("/blog/three/").select(".contents-beside li"))
                .extracting(item -> item.className() + " " + item.child(0).attr("href") + " " + item.text())
                .containsExactly("level-2 #a A", "level-3 #b B", "level-2 #d--e D & E", "level-2 #f F");
    }

    @Test
    void hasNoTableOfContentsWhereThePostWantsNone() {
        blog.postWithBody("p", "## A\n\n## B\n\n## C", "toc: false");
        assertThat(page("/blog/p/").select(".contents-beside, .contents-folded"))
                .isEmpty();
    }

    @Test
    void showsThePartsOfASeriesAndMarksThisOne() {
        blog.post("a", "title: A", "series: S & T", "published: 2019-01-01").post("b", "title: B", "series: S & T");
        var parts = page("/blog/b/").select("details.parts");
        assertThat(parts.hasAttr("open")).isTrue();
        assertThat(parts.select("summary").text()).isEqualTo("Part 2 of 2: S & T");
        assertThat(parts.select("li a"))
                .extracting(link -> link.attr("href") + " " + link.text() + " " + link.attr("aria-current"))
                .containsExactly("/blog/a/ A ", "/blog/b/ B page");
        assertThat(page("/blog/b/").select("p.series")).isEmpty();
    }

    @Test
    void foldsALongSeries() {
        for (var slug : "abcdefgh".split("")) {
            blog.post(slug, "series: S");
        }
        assertThat(page("/blog/h/").select("details.parts").hasAttr("open")).isFalse();
        thenText(page("/blog/h/"), "details.parts summary", "Part 8 of 8: S");
    }

    @Test
    void namesASeriesOfOnePart() {
        blog.post("a", "series: S").post("b");
        assertThat(page("/blog/a/").select("details.parts")).isEmpty();
        thenText(page("/blog/a/"), "p.series", "Part of the series S");
        assertThat(page("/blog/a/").select("p.series a").attr("href")).isEqualTo("/series/s/");
    }

    @Test
    void endsWithRelatedPosts() {
        blog.post("a", "title: A", "tags: [x]").post("b", "title: B", "tags: [x]");
        var related = page("/blog/a/").select("aside.related");
        thenText(page("/blog/a/"), "aside.related h2", "Related posts");
        assertThat(related.select("h3 a").eachText()).containsExactly("B");
        assertThat(related.select("h3 a").eachAttr("href")).containsExactly("/blog/b/");
    }

    @Test
    void linksTagsThatHaveListsOfPosts() {
        blog.post("a", "tags: [x]").post("b", "tags: [x, y]", "unlisted: true");
        assertThat(page("/blog/b/").select(".tags li"))
                .extracting(Element::html)
                .containsExactly("<a href=\"/tag/x/\">x</a>", "y");
    }

    @Test
    void listsTheLists() {
        blog.post("a", "tags: [x, y]").post("b", "tags: [x]");
        assertThat(page("/tag/").select(".terms li"))
                .extracting(item -> item.child(0).attr("href") + " " + item.text())
                .containsExactly("/tag/x/ x 2 posts", "/tag/y/ y 1 post");
        assertThat(page("/author/").select(".people a").eachAttr("href")).containsExactly("/author/ada/");
        thenText(page("/tag/x/"), "h1", "x");
        assertThat(page("/tag/x/").select(".kicker a").attr("href")).isEqualTo("/tag/");
        assertThat(page("/").select(".site-footer li a").eachAttr("href"))
                .containsExactly("/archive/", "/category/", "/tag/", "/author/", "/feed.xml", "#Content");
    }

    @Test
    void namesTheLanguageOfAPostThatHasItsOwn() {
        blog.post("a", "lang: nl").post("b");
        assertThat(page("/blog/a/").select("html").attr("lang")).isEqualTo("en");
        assertThat(page("/blog/a/").select("article.post").attr("lang")).isEqualTo("nl");
        assertThat(page("/blog/b/").select("article.post").hasAttr("lang")).isFalse();
        assertThat(page("/").select("article.card[lang=nl] .card-title a").eachAttr("href"))
                .containsExactly("/blog/a/");
    }

    @Test
    void marksPinnedPostsOnTheHomePageAlone() {
        blog.post("a", "title: A", "published: 2019-01-01", "pinned: true").post("b", "title: B");
        assertThat(page("/").select(".card-title a").eachText()).containsExactly("A", "B");
        assertThat(page("/").select("article:has(.pinned) .card-title").eachText())
                .containsExactly("A");
        thenText(page("/"), ".featured .card-category", "Pinned PyData ecosystem");
        assertThat(page("/author/ada/").select(".pinned")).isEmpty();
    }

    @Test
    void showsTheHomePage() {
        blog.with("blog.yml", "title: Labs\ndescription: A blog.\nurl: https://example.org\npostsPerPage: 2\n");
        blog.post("a", "title: A", "published: 2019-01-03").post("b", "title: B", "published: 2019-01-02");
        blog.post("c", "title: C", "published: 2019-01-01", "category: [Community]");
        var home = page("/");
        thenText(home, "title", "Labs");
        thenText(home, "h1", "Labs");
        thenText(home, ".masthead .lede", "A blog.");
        assertThat(home.select(".masthead .chips a").eachText()).containsExactly("PyData ecosystem 2", "Community 1");
        assertThat(home.select("article.featured .card-title").eachText()).containsExactly("A");
        assertThat(home.select(".cards .card-title").eachText()).containsExactly("B");
        assertThat(home.select(".pagination li").eachText()).containsExactly("1", "2");
        assertThat(home.select(".pagination a.previous")).isEmpty();
        assertThat(home.select(".pagination a.next").attr("href")).isEqualTo("/page/2/");
        var second = page("/page/2/");
        thenText(second, "title", "All posts, page 2 · Labs");
        thenText(second, "h1", "All posts");
        thenText(second, ".page-header .lede", "Page 2 of 2");
        assertThat(second.select(".card-title").eachText()).containsExactly("C");
        assertThat(second.select(".pagination [aria-current=page]").text()).isEqualTo("2");
    }

    @Test
    void shortensLongRowsOfPages() {
        blog.with("blog.yml", "url: https://example.org\npostsPerPage: 1\n");
        for (int i = 0; i < 9; i++) {
            blog.post("p" + i);
        }
        assertThat(page("/").select(".pagination li").eachText()).containsExactly("1", "2", "…", "9");
        assertThat(page("/page/5/").select(".pagination li").eachText())
                .containsExactly("1", "…", "4", "5", "6", "…", "9");
    }

    @Test
    void showsAnEmptyBlog() {
        assertThat(page("/").select(".nothing").text()).isEqualTo("No posts yet.");
        assertThat(page("/archive/").select(".nothing").text()).isEqualTo("No posts yet.");
        assertThat(page("/404.html").select(".section-title")).isEmpty();
    }

    @Test
    void showsACategory() {
        blog.post("a").post("b");
        var page = page("/category/pydata-ecosystem/");
        thenText(page, "title", "PyData ecosystem · Small blog");
        thenText(page, "h1", "PyData ecosystem");
        thenText(page, ".page-header .lede", "2 posts");
        assertThat(page.select(".card-title a").eachAttr("href")).containsExactly("/blog/a/", "/blog/b/");
    }

    @Test
    void showsAnAuthor() {
        blog.picture("ada.png", 200, 200);
        blog.with(
                "people/ada.md",
                "---\nfirstName: Ada\nrole: author\ngithubNick: ada\nimage: /ada.png\nprojects: [Engine]\n---\nShe *writes*.\n");
        blog.post("p");
        var page = page("/author/ada/");
        thenText(page, "h1", "Ada");
        thenText(page, ".kicker", "Author");
        thenText(page, ".biography", "She writes.");
        assertThat(page.select("a[rel=me]").attr("href")).isEqualTo("https://github.com/ada");
        thenAttributes(
                page,
                "header .portrait",
                "class=portrait src=/ada.png alt= width=144 height=144 loading=lazy decoding=async");
        assertThat(page.select(".card-title a").eachAttr("href")).containsExactly("/blog/p/");
    }

    @Test
    void offersSmallerFilesOfPictures() {
        blog.picture("ada.png", 200, 200).picture("f.png", 1200, 630).picture("h.png", 1600, 400);
        blog.picture("t.png", 800, 400).picture("m,m.png", 400, 400);
        blog.with("people/ada.md", "---\nfirstName: Ada\nimage: /ada.png\n---\n");
        blog.post(
                        "a",
                        "featuredImage: {src: /f.png, alt: F}",
                        "hero: {imageDesktop: {imageSrc: /h.png}, imageTablet: {imageSrc: /t.png}, imageMobile: {imageSrc: '/m,m.png'}}")
                .post("b", "featuredImage: {src: /f.png, alt: F}");
        Variants variants =
                path -> path.startsWith("m") ? new TreeMap<>() : new TreeMap<>(Map.of(99, path.replace(".", "-99w.")));
        var rendered = new Rendered(blog, variants);
        var post = rendered.html("/blog/a/");
        thenAttributes(
                post,
                "picture.hero img",
                "src=/h.png alt= width=1600 height=400 srcset=/h-99w.png 99w, /h.png 1600w sizes=(min-width: 67rem) 64rem, 100vw fetchpriority=high");
        assertThat(post.select("picture.hero source"))
                .extracting(source -> source.attributes().html().strip().replace("\"", ""))
                .containsExactly(
                        "media=(max-width: 40em) srcset=/m%2Cm.png 400w sizes=100vw width=400 height=400",
                        "media=(max-width: 64em) srcset=/t-99w.png 99w, /t.png 800w sizes=100vw width=800 height=400");
        assertThat(post.select(".byline .portrait").attr("srcset")).isEqualTo("/ada-99w.png 99w, /ada.png 200w");
        assertThat(post.select(".byline .portrait").attr("sizes")).isEqualTo("44px");
        assertThat(rendered.html("/").select(".card-picture img").eachAttr("srcset"))
                .containsExactly("/f-99w.png 99w, /f.png 1200w", "/f-99w.png 99w, /f.png 1200w");
        assertThat(rendered.html("/").select(".card-picture img").eachAttr("sizes"))
                .containsExactly("(min-width: 52em) 40rem, 100vw", "(min-width: 40em) 24rem, 100vw");
    }

    @Test
    void showsTheFirstLetterOfAnAuthorWithoutPicture() {
        blog.post("p");
        assertThat(page("/blog/p/").select(".byline .portrait").eachText()).containsExactly("A");
    }

    @Test
    void namesThreeAuthorsAndCountsTheOthers() {
        for (var name : new String[] {"b", "c", "d", "e"}) {
            blog.with("people/" + name + ".md", "---\nfirstName: " + name.toUpperCase(Locale.ROOT) + "\n---\n");
        }
        blog.post("four", "authors: [b, c, d, e]").post("three", "authors: [b, c, d]");
        assertThat(page("/archive/").select("section li span").eachText())
                .containsExactly("B, C and 2 others", "B, C and D");
    }

    @Test
    void showsTheArchiveByYear() {
        blog.post("a", "published: 2019-08-27", "title: A").post("b", "published: 2021-01-02", "title: B");
        var page = page("/archive/");
        assertThat(page.select(".chips a").eachText()).containsExactly("2021 1", "2019 1");
        assertThat(page.select("section h2").eachAttr("id")).containsExactly("year-2021", "year-2019");
        assertThat(page.select("section li").eachText())
                .containsExactly("B Ada Lovelace January 2", "A Ada Lovelace August 27");
    }

    @Test
    void showsAPageAndMarksItInTheMenu() {
        blog.with("pages/about.md", "---\ntitle: About us\ndescription: Who we are.\n---\nWe *are*.\n");
        var page = page("/about/");
        thenText(page, "h1", "About us");
        thenText(page, ".lede", "Who we are.");
        thenText(page, ".prose", "We are.");
        assertThat(page.select("nav[aria-label=Main] [aria-current=page]").eachText())
                .containsExactly("About us");
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("Who we are.");
    }

    @Test
    void sendsTheReaderOfAnOldUrlOn() {
        blog.post("p", "aliases: [/old/]");
        var page = page("/old/");
        assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=/blog/p/");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://example.org/blog/p/");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("body a").attr("href")).isEqualTo("/blog/p/");
    }

    @Test
    void keepsThePageForMissingPagesOutOfSearchEngines() {
        blog.post("p");
        var page = page("/404.html");
        thenText(page, "h1", "Page not found");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select(".card-title a").eachAttr("href")).containsExactly("/blog/p/");
    }

    @Test
    void putsTheBasePathBeforeEveryUrl() {
        blog.with("blog.yml", "title: Labs\nurl: https://example.org/journal\n").post("p", "aliases: [/old]");
        for (var url :
                new String[] {"/journal/", "/journal/blog/p/", "/journal/archive/", "/journal/404.html", "/journal/old/"
                }) {
            assertThat(page(url).select("[href^=/], [src^=/]"))
                    .allMatch(element -> (element.attr("href") + element.attr("src")).startsWith("/journal/"));
        }
        assertThat(page("/journal/blog/p/").select("meta[property=og:url]").attr("content"))
                .isEqualTo("https://example.org/journal/blog/p/");
    }

    @Test
    void escapesWhatWritersWrite() {
        var evil = "'\"><script>alert(1)</script>'";
        blog.with("blog.yml", "title: %s\ndescription: %s\nurl: https://example.org\n".formatted(evil, evil));
        blog.with("posts/categories.json", "[\"\\\"><script>alert(1)</script>\"]");
        blog.with(
                "people/ada.md",
                "---\nfirstName: %1$s\nrole: %1$s\ngithubNick: %1$s\nprojects: [%1$s]\nimageAlt: %1$s\nimage: /i.png\n---\n"
                        .formatted(evil));
        blog.with("pages/about.md", "---\ntitle: %s\ndescription: %s\n---\n".formatted(evil, evil));
        blog.post(
                "p",
                "title: " + evil,
                "description: " + evil,
                "category: [" + evil + "]",
                "tags: [" + evil + "]",
                "series: " + evil,
                "lang: " + evil,
                "canonical: " + evil,
                "aliases: [/old/]",
                "featuredImage: {src: '/i.png\" onerror=\"x', alt: %s}".formatted(evil),
                "hero: {imageSrc: /i.png, imageAlt: %s}".formatted(evil));
        var rendered = new Rendered(blog);
        assertThat(rendered.all())
                .allMatch(text -> text.isPresent()
                        && !text.get()
                                .replace("<script type=\"application/ld+json\">", "")
                                .replace("<script src=\"/assets/search.js\"", "")
                                .contains("<script"));
        for (var url : new String[] {"/", "/blog/p/", "/author/ada/", "/archive/", "/about/", "/404.html", "/old/"}) {
            assertThat(rendered.html(url).select(RUNNING + ", [onerror]")).isEmpty();
        }
        assertThat(rendered.html("/blog/p/").select("h1").text()).isEqualTo("\"><script>alert(1)</script>");
    }

    private Document page(String url) {
        return new Rendered(blog).html(url);
    }

    private void thenFeeds(String url, String... expected) {
        assertThat(page(url).select("link[rel=alternate]"))
                .extracting(link -> link.attr("type") + " " + link.attr("href") + " " + link.attr("title"))
                .containsExactly(expected);
    }

    private static void thenText(Document page, String selector, String text) {
        assertThat(page.select(selector).eachText()).containsExactly(text);
    }

    private static void thenAttributes(Document page, String selector, String attributes) {
        assertThat(page.select(selector))
                .extracting(element -> element.attributes().asList().stream()
                        .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
                        .collect(Collectors.joining(" ")))
                .containsExactly(attributes);
    }
}

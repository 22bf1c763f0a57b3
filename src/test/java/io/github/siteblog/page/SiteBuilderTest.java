package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.model.Image;
import io.github.siteblog.model.NavigationLink;
import io.github.siteblog.model.Post;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteBuilderTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void tellsWhatTheSiteIs() {
        blog.with("blog.yml", "title: Labs\ndescription: A blog.\nurl: https://example.org/journal\nlanguage: nl\n")
                .post("p");
        var site = Editions.of(blog).site();
        assertThat(site.title()).isEqualTo("Labs");
        assertThat(site.description()).isEqualTo("A blog.");
        assertThat(site.origin()).isEqualTo("https://example.org");
        assertThat(site.basePath()).isEqualTo("/journal/");
        assertThat(site.language()).isEqualTo("nl");
        assertThat(site.feedUrl()).isEqualTo("/journal/feed.xml");
        assertThat(site.archiveUrl()).isEqualTo("/journal/archive/");
        assertThat(site.generator()).isEqualTo("site-blog test");
    }

    @Test
    void takesTheMenuOfTheSettings() {
        blog.with("blog.yml", "url: https://example.org/journal\nnavigation: [{label: Home, href: /}]\n");
        blog.with("pages/about.md", "---\ntitle: About\n---\n");
        assertThat(Editions.of(blog).site().navigation()).containsExactly(new NavigationLink("Home", "/journal/"));
    }

    @Test
    void makesAMenuOfThePagesWhereThereIsNone() {
        blog.with("pages/team.md", "---\ntitle: The team\n---\n").with("pages/about.md", "---\ntitle: About\n---\n");
        assertThat(Editions.of(blog).site().navigation())
                .containsExactly(
                        new NavigationLink("Posts", "/"),
                        new NavigationLink("Archive", "/archive/"),
                        new NavigationLink("About", "/about/"),
                        new NavigationLink("The team", "/team/"));
    }

    @Test
    void buildsAPostFromItsFrontMatter() {
        blog.with("people/grace.md", "---\nfirstName: Grace\n---\n");
        var post = post(
                "title: \"One\\n  line \"",
                "description: \"Two\\nlines\"",
                "updated: 2020-01-01",
                "authors: [grace, ada, grace, nobody]",
                "category: [Community, PyData ecosystem]",
                "tags: [b, a, b]",
                "series: S",
                "lang: nl",
                "canonical: https://other.example/",
                "pinned: true");
        assertThat(post.title()).isEqualTo("One line");
        assertThat(post.description()).isEqualTo("Two lines");
        assertThat(post.url()).isEqualTo("/blog/p/");
        assertThat(post.published()).isEqualTo(LocalDate.of(2019, 8, 27));
        assertThat(post.updated()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(post.authors()).extracting("slug").containsExactly("grace", "ada");
        assertThat(post.categories()).extracting("name").containsExactly("Community", "PyData ecosystem");
        assertThat(post.tags()).extracting("name").containsExactly("b", "a");
        assertThat(post.series().name()).isEqualTo("S");
        assertThat(post.language()).isEqualTo("nl");
        assertThat(post.canonical()).isEqualTo("https://other.example/");
        assertThat(post.pinned()).isTrue();
        assertThat(post.unlisted()).isFalse();
    }

    @Test
    void aPostWithoutDescriptionIsDescribedByItsBeginning() {
        assertThat(post("description:").description()).isEqualTo("Body.");
    }

    @Test
    void leavesOutWhatIsMissing() {
        var post = post("description:", "tags: []");
        assertThat(post.updated()).isNull();
        assertThat(post.series()).isNull();
        assertThat(post.language()).isEqualTo("en");
        assertThat(post.image()).isNull();
        assertThat(post.hero()).isNull();
        assertThat(post.canonical()).isNull();
    }

    @Test
    void describesAPerson() {
        blog.picture("ada.png", 7, 5)
                .with(
                        "people/ada.md",
                        "---\nfirstName: Ada\nrole: author\ngithubNick: ada\nimage: /ada.png\nimageAlt: A\nprojects: [P]\n---\nShe *writes*.\n");
        var profile = Editions.of(blog).profiles().get(0);
        assertThat(profile.author().name()).isEqualTo("Ada");
        assertThat(profile.author().role()).isEqualTo("author");
        assertThat(profile.author().github()).isEqualTo("ada");
        assertThat(profile.author().image()).isEqualTo(new Image("/ada.png", "A", 7, 5, List.of()));
        assertThat(profile.author().projects()).containsExactly("P");
        assertThat(profile.author().url()).isEqualTo("/author/ada/");
        assertThat(profile.biography().html().toString()).isEqualTo("<p>She <em>writes</em>.</p>\n");
    }

    @Test
    void measuresPictures() {
        blog.picture("f.png", 30, 20).picture("d.png", 5, 4).picture("m.png", 3, 2);
        var post = post(
                "featuredImage: {src: /f.png, alt: F}",
                "hero: {imageDesktop: {imageSrc: /d.png, imageAlt: D}, imageMobile: {imageSrc: /m.png}}");
        assertThat(post.image()).isEqualTo(new Image("/f.png", "F", 30, 20, List.of()));
        assertThat(post.hero().image()).isEqualTo(new Image("/d.png", "D", 5, 4, List.of()));
        assertThat(post.hero().tablet()).isNull();
        assertThat(post.hero().mobile()).isEqualTo(new Image("/m.png", "", 3, 2, List.of()));
    }

    @Test
    void measuresThePicturesOfATextWhereTheyHaveNoSize() {
        blog.picture("i.png", 30, 20).postWithBody("p", "![a](/i.png)\n\n<img src=\"/i.png\" alt=\"b\" width=\"3\">");
        assertThat(Editions.of(blog).articles().get(0).body().html().toString())
                .isEqualTo("<p><img src=\"/i.png\" alt=\"a\" width=\"30\" height=\"20\" fetchpriority=\"high\"></p>\n"
                        + "<img src=\"/i.png\" alt=\"b\" width=\"3\" loading=\"lazy\" decoding=\"async\">\n");
    }

    @Test
    void loadsTheFirstPictureOfATextAtOnceWhereNoHeroStandsAboveIt() {
        blog.picture("i.png", 30, 20).postWithBody("p", "![a](/i.png)", "hero: {imageSrc: /i.png, imageAlt: x}");
        blog.with("pages/about.md", "---\ntitle: A\n---\n![a](/i.png)\n");
        var edition = Editions.of(blog);
        assertThat(edition.articles().get(0).body().html().toString())
                .isEqualTo("<p><img src=\"/i.png\" alt=\"a\" width=\"30\" height=\"20\""
                        + " loading=\"lazy\" decoding=\"async\"></p>\n");
        assertThat(edition.texts().get(0).body().html().toString())
                .isEqualTo("<p><img src=\"/i.png\" alt=\"a\" width=\"30\" height=\"20\" fetchpriority=\"high\"></p>\n");
    }

    @Test
    void givesPicturesTheirSmallerFiles() {
        blog.with("blog.yml", "url: https://example.org/journal\nimages: {sizes: 50vw}\n")
                .picture("a b/é,c.png", 30, 20)
                .postWithBody("p", "![a](</a b/é,c.png>)", "featuredImage: {src: '/a b/é,c.png', alt: x}");
        Variants variants = path -> new TreeMap<>(Map.of(20, "a b/é,c-20w.png", 10, "a b/é,c-10w.png"));
        var article = new SiteBuilder(blog.content(), variants, "test")
                .build()
                .articles()
                .get(0);
        var srcset = "/journal/a%20b/%C3%A9%2Cc-10w.png 10w, /journal/a%20b/%C3%A9%2Cc-20w.png 20w,"
                + " /journal/a%20b/é%2Cc.png 30w";
        assertThat(article.post().image().srcset()).isEqualTo(srcset);
        assertThat(article.body().html().toString())
                .isEqualTo("<p><img src=\"/journal/a%20b/é,c.png\" alt=\"a\" width=\"30\" height=\"20\" srcset=\""
                        + srcset + "\" sizes=\"50vw\" fetchpriority=\"high\"></p>\n");
    }

    @Test
    void knowsThePicturesThatHaveAPlaceForSmallerFiles() {
        for (var name : List.of("f", "h", "t", "m", "i", "j", "k", "l", "unused", "v")) {
            blog.picture(name + ".png", 1, 1);
        }
        blog.with("people/ada.md", "---\nfirstName: Ada\nimage: /l.png\n---\n")
                .with("pages/about.md", "---\ntitle: A\n---\n![a](/j.png)\n")
                .post("draft", "draft: true", "featuredImage: {src: /unused.png, alt: x}")
                .postWithBody(
                        "p",
                        "![a](/i.png) <img src=/k.png alt=a> <video poster=/v.png></video> ![a](/missing.png)",
                        "featuredImage: {src: /f.png, alt: F}",
                        "hero: {imageDesktop: {imageSrc: /h.png}, imageTablet: {imageSrc: /t.png}, imageMobile: {imageSrc: /m.png}}");
        assertThat(SiteBuilder.pictures(blog.content(), new PostMemory()))
                .containsExactly("f.png", "h.png", "i.png", "j.png", "k.png", "l.png", "m.png", "t.png");
    }

    @Test
    void doesNotMeasurePicturesOfOtherSites() {
        assertThat(post("featuredImage: {src: https://other.example/i.png, alt: x}")
                        .image())
                .isEqualTo(new Image("https://other.example/i.png", "x", null, null, List.of()));
    }

    @Test
    void putsTheBasePathBeforePictures() {
        blog.with("blog.yml", "url: https://example.org/journal\n").picture("i.png", 30, 20);
        assertThat(post("featuredImage: {src: /i.png, alt: x}").image())
                .isEqualTo(new Image("/journal/i.png", "x", 30, 20, List.of()));
        assertThat(post("featuredImage: {src: https://www.example.org/journal/i.png, alt: x}")
                        .image())
                .isEqualTo(new Image("/journal/i.png", "x", 30, 20, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", " java\\nscript:alert(1)", "data:text/html,x", "vbscript:x"})
    void hasNoPictureWithASchemeThatRuns(String src) {
        assertThat(post(
                        "featuredImage: {src: \"%s\", alt: x}".formatted(src),
                        "hero: {imageSrc: \"%s\"}".formatted(src)))
                .matches(post -> post.image() == null)
                .matches(post -> post.hero() == null);
    }

    @Test
    void publishesNothingThatIsWithheld() {
        blog.post("a", "draft: true").post("b", "title:").post("c", "published: 2026-01-02");
        assertThat(Editions.of(blog).articles()).isEmpty();
        assertThat(Editions.of(blog).listed()).isEqualTo(List.of());
    }

    private Post post(String... fields) {
        return Editions.of(blog.post("p", fields)).articles().get(0).post();
    }
}

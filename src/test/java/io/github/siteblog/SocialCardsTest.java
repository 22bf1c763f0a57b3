package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SocialCardsTest {

    private static final String CARD = "blog/p/social-card.png";

    @TempDir
    private Path folder;

    private BlogFolder blog;

    @BeforeEach
    void makeBlog() {
        blog = new BlogFolder(folder);
    }

    private Document post() {
        return Jsoup.parse(blog.page("blog/p/index.html"));
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=%1$s], meta[name=%1$s]".formatted(property))
                .attr("content");
    }

    @Test
    void standInTheHeadOfAPost() throws IOException {
        blog.render();
        var url = "https://example.org/" + CARD;
        assertThat(meta(post(), "og:image")).isEqualTo(url);
        assertThat(meta(post(), "og:image:alt")).isEqualTo("T");
        assertThat(meta(post(), "og:image:width")).isEqualTo("1200");
        assertThat(meta(post(), "og:image:height")).isEqualTo("630");
        assertThat(meta(post(), "twitter:card")).isEqualTo("summary_large_image");
        assertThat(post().select("script[type=application/ld+json]").html())
                .contains(
                        "\"image\":{\"@type\":\"ImageObject\",\"url\":\"%s\",\"width\":1200,\"height\":630,\"caption\":\"T\"}"
                                .formatted(url));
        assertThat(post().select("img[src*=social-card]")).isEmpty();
        var image = ImageIO.read(blog.output().resolve(CARD).toFile());
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
    }

    @Test
    void areDrawnAgainOnlyWhenTheyChange() {
        blog.render();
        var before = blog.published();
        blog.line(9, "Other words.")
                .write("theme/footer-extra.ftlh", "<p>Other pages.</p>")
                .render();
        assertThat(blog.published().get(CARD)).isEqualTo(before.get(CARD));
        assertThat(blog.published().get("blog/p/index.html")).isNotEqualTo(before.get("blog/p/index.html"));
        blog.line(2, "title: Other title").render();
        assertThat(blog.published().get(CARD)).isNotEqualTo(before.get(CARD));
        assertThat(blog.published().get("social-card.png")).isEqualTo(before.get("social-card.png"));
    }

    @Test
    void leaveTheSiteWhenTheyAreOfNoUse() {
        blog.render();
        assertThat(blog.published()).containsKey(CARD);
        blog.line(7, "featuredImage: {src: /i.png, alt: A}\n---").render();
        assertThat(blog.published()).doesNotContainKey(CARD).containsKey("social-card.png");
        assertThat(meta(post(), "og:image")).isEqualTo("https://example.org/i.png");
        assertThat(meta(post(), "twitter:card")).isEqualTo("summary_large_image");
        blog.write("blog.yml", "title: Notes\nurl: https://example.org\nimages: {socialCards: false}\n")
                .render();
        assertThat(blog.published()).doesNotContainKey("social-card.png");
    }

    @Test
    void ofAPostInAnotherScriptIsThatOfTheBlog() {
        blog.line(2, "title: 数据").render();
        assertThat(meta(post(), "og:image")).isEqualTo("https://example.org/social-card.png");
        assertThat(meta(post(), "og:image:alt")).isEqualTo("Notes");
        assertThat(meta(post(), "twitter:card")).isEqualTo("summary_large_image");
        assertThat(post().select("script[type=application/ld+json]").html()).doesNotContain("\"image\"");
        assertThat(blog.published()).doesNotContainKey(CARD);
    }

    @Test
    void areMissingWhereTheBlogDoesNotWantThem() {
        blog.write("blog.yml", "title: Notes\nurl: https://example.org\nimages: {socialCards: false}\n")
                .render();
        assertThat(post().select("meta[property^=og:image]")).isEmpty();
        assertThat(meta(post(), "twitter:card")).isEqualTo("summary");
        assertThat(blog.published()).doesNotContainKeys(CARD, "social-card.png");
    }

    /** What a page says of its picture is true. */
    @ParameterizedTest
    @EnumSource(RenderedBlog.class)
    void everyPageHasAPictureThatIsThere(RenderedBlog rendered) throws IOException {
        var pictures = new TreeSet<String>();
        for (var page : rendered.pages()) {
            var document = page.parsed();
            var head = document.head();
            if (head.select("meta[property=og:url]").isEmpty()) {
                continue; // it leads on to another page
            }
            assertThat(head.select("meta[property=og:image]")).as(page.path()).hasSize(1);
            var url = meta(document, "og:image");
            if (url.endsWith("social-card.png") && pictures.add(url)) {
                var file = rendered.site().resolve(url.replaceFirst("https?://[^/]+/", ""));
                var image = ImageIO.read(file.toFile());
                assertThat(meta(document, "og:image:width")).isEqualTo(String.valueOf(image.getWidth()));
                assertThat(meta(document, "og:image:height")).isEqualTo(String.valueOf(image.getHeight()));
            }
        }
        assertThat(pictures).isNotEmpty();
    }
}

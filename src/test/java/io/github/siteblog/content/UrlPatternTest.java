package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlPatternTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/:slug",
                "/:slug/",
                "/:slug.html",
                "/:slug-old",
                "/blog/:year/:month/:day/:slug/",
                "/:year-:month-:day-:slug",
                "/:slug/:slug",
                "/:category/:slug/",
                "/~ada/a_b.c/:slug"
            })
    void aPathThatNamesThePostIsAPattern(String text) {
        assertThat(UrlPattern.isPattern(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                ":slug",
                "blog/:slug",
                "/blog/",
                "/:year/:month/",
                "/:slugs/",
                "/:Slug/",
                "/:title/:slug/",
                "/:/:slug/",
                "/a//:slug/",
                "/../:slug/",
                "/a..b/:slug/",
                "/a b/:slug/",
                "/:slug?a",
                "/:slug#a",
                "/%2e/:slug",
                "/caf\u00e9/:slug",
                "/a\\:slug",
                "https://example.org/:slug",
                "/:slug\n"
            })
    void anythingElseIsNone(String text) {
        assertThat(UrlPattern.isPattern(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/:slug, /hello",
        "/:slug.html, /hello.html",
        "/:slug/index.html, /hello/index.html",
        "/v1.0/:slug, /v1.0/hello",
        "/:year:month:day-:slug/, /20190807-hello/",
        "/:category/:slug, /community/hello"
    })
    void givesThePathOfAPost(String pattern, String path) {
        assertThat(new UrlPattern(pattern)
                        .path(post("published: 2019-08-07", "category: [Community, PyData ecosystem]")))
                .contains(path);
    }

    @Test
    void writesTheYearWithFourDigits() {
        assertThat(new UrlPattern("/:year/:slug").path(post("published: 0800-12-24")))
                .contains("/0800/hello");
    }

    @Test
    void givesNothingForAPostWithoutADay() {
        assertThat(new UrlPattern("/:slug/").path(post("published: someday"))).isEmpty();
    }

    @Test
    void givesNothingForAPostWithoutACategoryThatItNames() {
        var post = post("category: []");
        assertThat(new UrlPattern("/:category/:slug/").path(post)).isEmpty();
        assertThat(new UrlPattern("/:slug/").path(post)).contains("/hello/");
    }

    @Test
    void knowsThePlaceholdersThatAreNone() {
        assertThat(UrlPattern.unknownPlaceholder("/:year/:mnth/:slgu/")).contains(":mnth");
        assertThat(UrlPattern.unknownPlaceholder("/:category/:year/:month/:day/:slug/"))
                .isEmpty();
    }

    private PostDraft post(String... fields) {
        return SmallBlog.in(folder)
                .post("hello", fields)
                .content()
                .posts()
                .get(0)
                .value();
    }
}

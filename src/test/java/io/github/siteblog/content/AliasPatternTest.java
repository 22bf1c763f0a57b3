package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AliasPatternTest {

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
                "/~ada/a_b.c/:slug"
            })
    void aPathThatNamesThePostIsAPattern(String text) {
        assertThat(AliasPattern.isPattern(text)).isTrue();
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
        assertThat(AliasPattern.isPattern(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/:slug, /hello/",
        "/:slug.html, /hello.html",
        "/:slug/index.html, /hello/index.html",
        "/v1.0/:slug, /v1.0/hello/",
        "/:year:month:day-:slug/, /20190807-hello/"
    })
    void givesThePathThatAPostOnceHad(String pattern, String path) {
        assertThat(new AliasPattern(pattern).path(post("published: 2019-08-07")))
                .contains(path);
    }

    @Test
    void writesTheYearWithFourDigits() {
        assertThat(new AliasPattern("/:year/:slug").path(post("published: 0800-12-24")))
                .contains("/0800/hello/");
    }

    @Test
    void givesNothingForAPostWithoutADay() {
        assertThat(new AliasPattern("/:slug/").path(post("published: someday"))).isEmpty();
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

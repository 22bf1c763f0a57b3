package io.github.siteblog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers have to load besides pictures, in bytes. */
class PageWeightTest {

    private static final int KB = 1000;

    /** What stands in a page is loaded with it; the rest of a site waits until a reader asks for it. */
    private static final String LOADED = "link[rel=stylesheet], script[src]";

    @ParameterizedTest
    @EnumSource
    void aPostIsLight(RenderedBlog blog) {
        assertThat(posts(blog)).allSatisfy(post -> {
            var loaded = Stream.concat(Stream.of(post.html().getBytes(UTF_8)), loaded(blog, post.parsed(), LOADED));
            assertThat(loaded.mapToInt(PageWeightTest::compressed).sum())
                    .as(post.path())
                    .isBetween(10 * KB, 40 * KB); // less would mean that something was not counted
        });
    }

    @ParameterizedTest
    @EnumSource
    void aPostIsLightWithoutItsTextEvenWhereNothingIsCompressed(RenderedBlog blog) {
        assertThat(posts(blog)).allSatisfy(post -> {
            var page = post.parsed();
            page.select(".post-content").empty();
            var loaded = Stream.concat(Stream.of(page.outerHtml().getBytes(UTF_8)), loaded(blog, page, LOADED));
            assertThat(loaded.mapToInt(file -> file.length).sum())
                    .as(post.path())
                    .isLessThan(60 * KB);
        });
    }

    @ParameterizedTest
    @EnumSource
    void thereIsLittleScript(RenderedBlog blog) {
        assertThat(posts(blog))
                .allSatisfy(post -> assertThat(loaded(blog, post.parsed(), "script[src]")
                                .mapToInt(PageWeightTest::compressed)
                                .sum())
                        .as(post.path())
                        .isLessThan(2 * KB));
    }

    /** The index grows more slowly than the number of posts, because their words are the same ones. */
    @Test
    void searchIsLightForTwiceAsManyPosts() {
        var posts = RenderedBlog.REAL.report().counts().posts();
        var page = RenderedBlog.REAL.pages().stream()
                .filter(one -> one.path().equals("search/index.html"))
                .findFirst()
                .orElseThrow()
                .parsed();
        var weight = loaded(RenderedBlog.REAL, page, "script[src], #Index")
                .mapToInt(PageWeightTest::compressed)
                .sum();

        assertThat(weight * 168 / posts).isLessThan(150 * KB);
    }

    private static List<RenderedPage> posts(RenderedBlog blog) {
        return blog.pages().stream()
                .filter(page -> page.html().contains("<article class=\"post\""))
                .toList();
    }

    private static Stream<byte[]> loaded(RenderedBlog blog, Document page, String selector) {
        return page.select(selector).stream()
                .map(element -> element.attr(element.hasAttr("src") ? "src" : "href"))
                .map(url -> {
                    try {
                        return Files.readAllBytes(blog.site().resolve(url.substring(1)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static int compressed(byte[] file) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}

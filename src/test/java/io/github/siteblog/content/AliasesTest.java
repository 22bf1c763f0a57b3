package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesTest {

    private static final Permalinks LINKS = new Permalinks("/", UrlPattern.STANDARD, true);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "/blog/:year/:month/:slug/,    /blog/2019/08/p/",
        "/blog/:year/:month/:day/:slug, /blog/2019/08/03/p/",
        "/:slug.html,                  /p.html",
        "/:year/:slug/:slug/,          /2019/p/p/",
    })
    void areMadeOfPatterns(String pattern, String path) {
        assertThat(of(post("published: 2019-08-03"), pattern)).containsExactly(path);
    }

    @Test
    void areThoseThatAPostNamesAndThoseOfPatterns() {
        assertThat(of(post("aliases: [/old/, /2019/p/]", "published: 2019-08-03"), "/:year/:slug/", "/x/:slug/"))
                .containsExactly("/old/", "/2019/p/", "/x/p/");
    }

    @Test
    void areNotMadeForAPostWithoutDayOrSlug() {
        assertThat(of(post("published: someday"), "/x/:slug/")).isEmpty();
        assertThat(of(post("slug: ../x"), "/x/:slug/")).isEmpty();
    }

    private PostDraft post(String... fields) {
        return SmallBlog.in(folder).post("p", fields).content().posts().get(0).value();
    }

    private static List<String> of(PostDraft post, String... patterns) {
        return new Aliases(Arrays.stream(patterns).map(UrlPattern::new).toList()).of(post, LINKS);
    }
}

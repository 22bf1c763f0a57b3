package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    private static final String POST = "/blog/hello/";

    @ParameterizedTest
    @CsvSource({
        "/i.png,                         i.png",
        "/posts/hello/i.png,             posts/hello/i.png",
        "i.png,                          blog/hello/i.png",
        "./i.png,                        blog/hello/i.png",
        "../i.png,                       blog/i.png",
        "../../i.png,                    i.png",
        "/a/./b//../i.png,               a/i.png",
        "/i.png?width=100,               i.png",
        "/i.png#top,                     i.png",
        "/my%20picture.png,              my picture.png",
        "/caf%C3%A9.png,                 café.png",
        "/a+b.png,                       a+b.png",
        "/100%.png,                      100%.png",
        "/a%2Fb.png,                     a/b.png",
        "/a/,                            a/",
        "/a/b/..,                        a/",
        "/a/.#x,                         a/",
        "/a/..,                          ''",
        "https://example.org/i.png,      i.png",
        "http://example.org/i.png,       i.png",
        "https://www.example.org/i.png,  i.png",
        "https://EXAMPLE.org/i.png,      i.png",
        "//example.org/i.png,            i.png",
        "https://example.org,            ''",
        "'  /i.png  ',                   i.png",
    })
    void leadsToAPathOfTheSite(String url, String path) {
        assertThat(target("https://example.org", url, POST)).contains(new References.Target(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example/i.png",
                "//other.example/i.png",
                "https://example.org.evil.example/i.png",
                "https://example.org:8443/i.png",
                "mailto:ada@example.org",
                "tel:+31",
                "data:image/png;base64,AAAA",
            })
    void isEmptyForWhatLiesElsewhere(String url) {
        assertThat(target("https://example.org", url, POST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../etc/passwd",
                "../../../etc/passwd",
                "../../../../../../etc/passwd",
                "/%2e%2e/etc/passwd",
                "/a/%2e%2e/%2E%2E/etc/passwd",
                "..%2f..%2f..%2fetc/passwd",
                "https://example.org/../etc/passwd",
            })
    void hasNoPathWhereItClimbsOutOfTheSite(String url) {
        assertThat(target("https://example.org", url, POST)).contains(new References.Target(null));
    }

    @ParameterizedTest
    @CsvSource({
        "/i.png,                             i.png",
        "https://example.org/journal/i.png,  i.png",
        "https://example.org/journal,        ''",
        "i.png,                              blog/hello/i.png",
        "../../i.png,                        i.png",
    })
    void isRelativeToTheBasePath(String url, String path) {
        assertThat(target("https://example.org/journal/", url, "/journal/blog/hello/"))
                .contains(new References.Target(path));
    }

    @Test
    void doesNotLeaveTheBasePath() {
        assertThat(target("https://example.org/journal/", "../../../i.png", "/journal/blog/hello/"))
                .contains(new References.Target(null));
        assertThat(target("https://example.org/journal/", "https://example.org/other/i.png", "/journal/blog/hello/"))
                .isEmpty();
    }

    @Test
    void knowsTheOwnHostWithItsPort() {
        assertThat(target("http://localhost:8080", "http://localhost:8080/i.png", POST))
                .contains(new References.Target("i.png"));
        assertThat(target("http://localhost:8080", "http://localhost/i.png", POST))
                .isEmpty();
    }

    @Test
    void takesEveryHostForAnotherSiteWhileThereIsNoUrl() {
        var references = new References(SiteUrl.NONE);
        assertThat(references.target("https://example.org/i.png", POST)).isEmpty();
        assertThat(references.target("/i.png", POST)).contains(new References.Target("i.png"));
    }

    private static Optional<References.Target> target(String site, String url, String page) {
        return new References(SiteUrl.parse(site).orElseThrow()).target(url, page);
    }
}

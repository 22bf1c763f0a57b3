package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org,            https://example.org,          /,         example.org",
        "https://example.org/,           https://example.org,          /,         example.org",
        "' https://example.org/ ',       https://example.org,          /,         example.org",
        "HTTPS://Example.ORG/Journal,    https://example.org,          /Journal/, example.org",
        "https://example.org/a/b/,       https://example.org,          /a/b/,     example.org",
        "http://localhost:8080/blog,     http://localhost:8080,        /blog/,    localhost:8080",
        "https://www.example.org,        https://www.example.org,      /,         example.org",
        "https://www.example.org:8443/x, https://www.example.org:8443, /x/,       example.org:8443",
        "https://user:pass@example.org/, https://example.org,          /,         example.org",
        "https://127.0.0.1/,             https://127.0.0.1,            /,         127.0.0.1",
    })
    void splitsAUrlAtItsPath(String url, String origin, String basePath, String host) {
        var parsed = SiteUrl.parse(url).orElseThrow();
        assertThat(parsed).isEqualTo(new SiteUrl(origin, basePath));
        assertThat(parsed.host()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "//example.org/",
                "/journal/",
                "ftp://example.org/",
                "file:///tmp/",
                "javascript:alert(1)",
                "https:///path",
                "https://",
                "https://exam ple.org/",
                "https://example.org/a b/",
                "https://example.org/?q",
                "https://example.org/#top",
                "https://my_host/",
                "${project.url}",
            })
    void isEmptyForWhatIsNoPlaceOnTheWeb(String url) {
        assertThat(SiteUrl.parse(url)).isEmpty();
    }

    @Test
    void hasNoHostWhileThereIsNoUrl() {
        assertThat(SiteUrl.NONE.host()).isEmpty();
        assertThat(SiteUrl.NONE.basePath()).isEqualTo("/");
    }
}

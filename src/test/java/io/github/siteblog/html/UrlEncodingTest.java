package io.github.siteblog.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlEncodingTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = ' ',
            value = {
                "'/a b' /a%20b",
                "/?q=\"b\" /?q=%22b%22",
                "/<b> /%3Cb%3E",
                "/a[1] /a%5B1%5D",
                "https://example.org/a[1]#b[2] https://example.org/a%5B1%5D#b%5B2%5D",
                "//example.org?a|b //example.org?a%7Cb",
                "/\\example.org /%5Cexample.org",
                "/{a}^`b` /%7Ba%7D%5E%60b%60",
                "/100% /100%25",
                "/100%2 /100%252",
                "'mailto:a@b.c?subject=a b' mailto:a@b.c?subject=a%20b"
            })
    void writesByItsNumberWhatNoUrlHolds(String url, String expected) {
        assertThat(UrlEncoding.encoded(url)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "/a%20b",
                "/%e4",
                "/\u00E4?\u00F6#\u00FC",
                "http://[::1]:8080/a",
                "//[::1]",
                "https://a.b/~c;d=e!f$g&h'(i)*+,-.:@_?/?",
                "data:image/png;base64,AA+/=="
            })
    void leavesTheRest(String url) {
        assertThat(UrlEncoding.encoded(url)).isEqualTo(url);
    }
}

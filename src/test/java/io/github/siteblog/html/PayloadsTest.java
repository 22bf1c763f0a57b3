package io.github.siteblog.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadsTest {

    static final List<String> PAYLOADS = Payloads.HTML;

    @ParameterizedTest
    @FieldSource("PAYLOADS")
    void areHarmless(String payload) {
        var alone = Filtered.of(payload).html();
        InertHtml.assertInert(alone);
        InertHtml.assertInert(Filtered.of(alone).html());
        InertHtml.assertInert(Filtered.of("<div title=\"x\">", payload, "</div>", "<p>", payload)
                .html());
        InertHtml.assertInert(Filtered.withScriptsOf("asciinema.org", payload).html());
    }

    @Test
    void areMany() {
        assertThat(PAYLOADS).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    /** Guards the guard. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href='java\tscript:alert(1)'>x</a>",
                "<svg onload=alert(1)>",
                "<p style='background:url(//x)'>x</p>",
                "<iframe srcdoc=x></iframe>",
                "<a href='data:text/html,x'>x</a>"
            })
    void wouldBeFoundIfTheyWerePassedOn(String payload) {
        assertThat(InertHtml.active(payload)).isNotEmpty();
    }
}

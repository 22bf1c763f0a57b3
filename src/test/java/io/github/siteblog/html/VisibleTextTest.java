package io.github.siteblog.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {

    @ParameterizedTest
    @CsvSource({
        "a &lt; b, a < b",
        "<p>one</p><p>two</p>, one two",
        "one<br/>two, one two",
        "<pre><code>x <b>y</b></code></pre>after, after",
        "<math><mi>x</mi><annotation>x</annotation></math>after, after",
        "<!-- not this -->this, this",
        "<svg/>this, this",
        "<p>a <code>b</code></p>, a b",
        "'', ''"
    })
    void isWhatAReaderSeesWithoutCodeBlocksAndFormulas(String html, String text) {
        assertThat(VisibleText.of(html).replaceAll(" +", " ").strip()).isEqualTo(text);
    }
}

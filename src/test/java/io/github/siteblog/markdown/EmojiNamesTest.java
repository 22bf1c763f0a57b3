package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.model.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiNamesTest {

    private static Rendered typeset(String... lines) {
        return Rendered.typeset(new Typography(false, true, "en"), Dialect.MARKDOWN, lines);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":tada:|🎉",
                "a :+1: b|a 👍 b",
                "(:heart:).|(❤️).",
                ":white_check_mark: *:rocket:*|✅ <em>🚀</em>",
                ":us::us:|🇺🇸🇺🇸",
                "*:tada:*:|<em>🎉</em>:"
            })
    void becomeEmoji(String written, String shown) {
        typeset(written).thenHtml("<p>" + shown + "</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":no_such_name:",
                "10:30:45",
                "std::vector::tada:",
                "a:tada:b",
                ":Tada:",
                ": tada :",
                "<code>:tada:</code>",
                "<a title=\":tada:\">a</a>"
            })
    void otherwiseStayTextWithoutAWord(String text) {
        typeset(text).thenHtml("<p>" + text + "</p>").thenProblems();
    }

    @Test
    void whatIsCodeOrEscapedStaysToo() {
        typeset("`:tada:` \\:tada: :tada\\:").thenHtml("<p><code>:tada:</code> :tada: :tada:</p>");
    }

    @Test
    void idsOfHeadingsAreThoseOfTheNames() {
        assertThat(typeset("## Party :tada:").document().outline().headings())
                .containsExactly(new Heading(2, "party-tada", "Party 🎉"));
    }

    @Test
    void stayTextWithoutTheOption() {
        Rendered.of(":tada:").thenHtml("<p>:tada:</p>");
    }

    @Test
    void goWithSmartPunctuation() {
        Rendered.typeset(new Typography(true, true, "en"), Dialect.MDX, "\":tada:\" -- it's :x:")
                .thenHtml("<p>“🎉” – it’s ❌</p>");
    }
}

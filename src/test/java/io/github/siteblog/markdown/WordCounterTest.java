package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCounterTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '^',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "^^=>0",
                "one=>1",
                "one two\\nthree=>3",
                "# one\\n\\ntwo=>2",
                "- one\\n- two=>2",
                "> one=>1",
                "one *two three* four=>4",
                "[one two](/three \"four\")=>2",
                "one `two three`=>2",
                "| one | two |\\n|---|---|\\n| three | four |\\n=>4",
                "one[^1]\\n\\n[^1]: two three=>3",
                "```\\none two\\n```=>0",
                "    one two=>0",
                "<div>\\none two\\n</div>=>0",
                "one <b>two</b>=>2",
                "don't well-known 3.14 caf\u00E9=>4",
                "one&nbsp;two=>1",
                "one\\\\ntwo=>2",
                "one \u2014 two & 3 -- *four*, =>4",
                "\uD83C\uDF89 one=>1",
                "![one two](/a.png \"three\") four=>1",
                "![one](/a.png \"two three\")=>2",
                "\u4E2D\u6587\u5B57\u7B26\uFF0C\u5341\u4E8C=>3",
                "\u4E2D one \u6587two=>3",
                "\u3053\u3093 \u30AB\u30CA=>2",
                "\uD55C\uAD6D\uC5B4 \uB2E8\uC5B4=>2",
            })
    void countsWhatPeopleRead(String markdown, int words) {
        assertThat(Rendered.of(markdown.replace("\\n", "\n")).document().words())
                .isEqualTo(words);
    }
}

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
            })
    void countsWhatPeopleRead(String markdown, int words) {
        assertThat(Rendered.of(markdown.replace("\\n", "\n")).document().words())
                .isEqualTo(words);
    }
}

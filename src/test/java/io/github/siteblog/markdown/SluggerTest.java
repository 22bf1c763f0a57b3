package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expectations are what github-slugger 2 answers. */
class SluggerTest {

    private final Slugger slugger = new Slugger();

    private void assertSlug(String text, String slug) {
        assertThat(slugger.slug(text)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Hello World|hello-world",
                "Dask: an update!|dask-an-update",
                "What's new in 2.0?|whats-new-in-20",
                "a  b|a--b",
                " a |-a-",
                "a - b|a---b",
                "a_b-c|a_b-c",
                "C++ & C#|c--c",
                "__array_function__|__array_function__",
                "\u00C4rger \u00FCber \u00DF|\u00E4rger-\u00FCber-\u00DF",
                "\u65E5\u672C\u8A9E|\u65E5\u672C\u8A9E",
                "e\u0301a|e\u0301a",
                "\u0663 \u0967|\u0663-\u0967",
                "\uD83D\uDE00 smile|-smile",
                "\u2014 dash \u2026|-dash-",
                "a\tb\u00A0c|abc",
                "<b>\"'&|b",
                "../../etc|etc",
            })
    void isThatOfGithub(String text, String slug) {
        assertSlug(text, slug);
    }

    @Test
    void numbersRepeats() {
        assertSlug("a", "a");
        assertSlug("A", "a-1");
        assertSlug("a!", "a-2");
    }

    @Test
    void numbersAroundWhatIsTaken() {
        assertSlug("a-1", "a-1");
        assertSlug("a", "a");
        assertSlug("a", "a-2");
        assertSlug("a-1", "a-1-1");
        assertSlug("a", "a-3");
    }

    @Test
    void hasAWordForHeadingsWithoutAny() {
        assertSlug("???", "section");
        assertSlug("", "section-1");
        assertSlug("Section", "section-2");
    }

    @Test
    void isTheSameInEveryLanguage() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertSlug("INTRODUCTION I", "introduction-i");
            assertSlug("INTRODUCTION I", "introduction-i-1");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void beginsAnewForEveryText() {
        assertSlug("a", "a");
        assertThat(new Slugger().slug("a")).isEqualTo("a");
    }

    @Test
    @Timeout(5)
    void numbersManyRepeatsInTime() {
        for (int i = 0; i < 50_000; i++) {
            slugger.slug("a");
        }
        assertSlug("a", "a-50000");
    }
}

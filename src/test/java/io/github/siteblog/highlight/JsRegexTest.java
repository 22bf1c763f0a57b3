package io.github.siteblog.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsRegexTest {

    @Test
    void leavesWhatMeansTheSameAsItIs() {
        assertJava("(?:a|b)*?c+d{2,3}(?=e)(?!f)\\1\\d\\W\\n", "(?:a|b)*?c+d{2,3}(?=e)(?!f)\\1\\d\\W\\n");
    }

    @Test
    void takesBracesThatCountNothingForCharacters() {
        assertJava("${a}{2}{3,}]{,4}", "\\z\\{a\\}{2}{3,}\\]\\{,4\\}");
    }

    @Test
    void takesAnEscapeThatIsNoneForTheCharacter() {
        assertJava("\\e\\/\\-\\ \\Q\\x41\\u00e9\\0\\v", "e\\/\\- Q\\u0041\\u00e9\\x00\\x0B");
    }

    @Test
    void escapesWhatIsSpecialInClassesOfJavaOnly() {
        assertMatches("[[&&^-]", "", "[", "&", "^", "-").notMatches("[[&&^-]", "", "a", "]");
        assertMatches("[\\w-.]", "", "a", "-", ".").notMatches("[\\w-.]", "", ",");
        assertMatches("[+-\\d]", "", "+", "-", "7").notMatches("[+-\\d]", "", ",");
        assertMatches("[a-c\\]-]", "", "b", "]", "-").notMatches("[a-c\\]-]", "", "d");
        assertMatches("[\\b\\0-\\x1f]", "", "\b", "\0", "\n").notMatches("[\\b\\0-\\x1f]", "", "b", " ");
    }

    @Test
    void knowsTheClassesOfAnythingAndOfNothing() {
        assertMatches("[^]", "", "a", "\n", "\uffff");
        assertMatches("[\\s\\S]", "", "a", "\n", "\u00a0", "\uffff").notMatches("[^\\s\\S]", "", "a", "\n");
        assertMatches("a|[]", "", "a").notMatches("[]", "", "", "a");
    }

    @Test
    void makesOneClassOfALetterOfANameThatIsNoSpace() {
        var letter = "[$\\w[\\u00a0-\\uffff&&"
                + "[^\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]]]";

        assertJava("(?!\\s)[$\\w\\xA0-\\uFFFF]", letter);
        assertJava("(?:(?!\\s)[$\\w\\xA0-\\uFFFF])*", letter + "*");
        assertMatches("(?!\\s)[$\\w\\xA0-\\uFFFF]", "", "$", "a", "_", "7", "é", "\u2030", "\uffff")
                .notMatches("(?!\\s)[$\\w\\xA0-\\uFFFF]", "", " ", "-", "\u0080", "\u00a0", "\u2028", "\ufeff");
        assertMatches("(?:(?!\\s)[-\\w\\xA0-\\uFFFF])+", "", "a-é", "-").notMatches("(?!\\s)[-a]", "", " ", "$");
    }

    @Test
    void spacesAreThoseOfUnicode() {
        assertMatches("\\s", "", " ", "\n", "\u000b", "\u00a0", "\u2003", "\u2028", "\u3000", "\ufeff");
        assertMatches("[\\s]", "", "\u00a0", "\ufeff").notMatches("\\s", "", "\u0085", "\u200b", "a");
        assertMatches("\\S", "", "\u0085", "a").notMatches("\\S", "", "\u00a0");
        assertMatches("[^\\S\n]", "", " ", "\u00a0").notMatches("[^\\S\n]", "", "\n", "a");
        assertMatches("[\\S\n]", "", "a", "\n").notMatches("[\\S\n]", "", " ");
    }

    @Test
    void wordsAreOfAsciiLetters() {
        assertThat(JsRegex.compile("\\bb", "").matcher("éb").find()).isTrue();
        assertThat(JsRegex.compile("\\Bb", "").matcher("éb").find()).isFalse();
        assertThat(JsRegex.compile("a\\B", "").matcher("ab").find()).isTrue();
        assertThat(JsRegex.compile("k", "i").matcher("\u212a").find()).isFalse();
    }

    @Test
    void linesEndAtFourCharacters() {
        assertMatches(".", "", "a", "\u0085").notMatches(".", "", "\n", "\r", "\u2028", "\u2029");
        assertMatches(".", "s", "\n");
        assertThat(JsRegex.compile("^b$", "m").matcher("a\rb\u2028c").find()).isTrue();
        assertThat(JsRegex.compile("^b$", "m").matcher("a\u0085b").find()).isFalse();
        assertThat(JsRegex.compile("^$", "m").matcher("a\n").find()).isTrue();
        assertThat(JsRegex.compile("a$", "").matcher("a\n").find()).isFalse();
    }

    @Test
    void seesBothHalvesOfASurrogatePair() {
        var pattern = JsRegex.compile("^[\\ud800-\\udbff].$", "");

        assertThat(pattern.matcher(new CodeUnits("🎉", new Work(10_000))).find())
                .isTrue();
        assertThat(pattern.matcher(new CodeUnits("ab", new Work(10_000))).find())
                .isFalse();
    }

    private static void assertJava(String source, String java) {
        assertThat(JsRegex.toJava(source, "")).isEqualTo(java);
    }

    private static JsRegexTest assertMatches(String source, String flags, String... texts) {
        assertThat(texts)
                .allMatch(text -> JsRegex.compile(source, flags).matcher(text).matches());
        return new JsRegexTest();
    }

    private void notMatches(String source, String flags, String... texts) {
        assertThat(texts)
                .noneMatch(text -> JsRegex.compile(source, flags).matcher(text).matches());
    }
}

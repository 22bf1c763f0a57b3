package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule finds in a text is found at its line and column, wherever in the text it stands. */
class PlacesInTextTest {

    @TempDir
    private Path folder;

    private SmallBlog blog;

    @BeforeEach
    void giveABlog() {
        blog = SmallBlog.in(folder);
    }

    /** Puts lines into a post; the first of them is line 9. */
    private void given(String... body) {
        blog.postWithBody("p", String.join("\n", body));
    }

    /** The problems of a rule stand at these places, each with the rest of its line. */
    private void then(Rule rule, String rest, String... places) {
        assertThat(Findings.of(rule, blog))
                .containsExactly(Arrays.stream(places)
                        .map(place -> "posts/p.md:%s: %s".formatted(place, rest))
                        .toArray(String[]::new));
    }

    @Nested
    class OfPictures {

        private void then(String... places) {
            PlacesInTextTest.this.then(
                    new AltTexts(),
                    "error: The picture '/i.png' has no alternative text."
                            + " Say what it shows: ![…](…), or alt=\"…\" in HTML. [a11y/missing-alt]",
                    places);
        }

        @Test
        void areThoseOfThePictureAndNotOfItsUrl() {
            given("See ![](/i.png \"A title says it to nobody\")");
            then("9:5");
        }

        @Test
        void areThoseOfTheUseOfAReference() {
            given("See ![][light]", "", "[light]: /i.png");
            then("9:5");
        }

        @Test
        void areRightInListsAndQuotes() {
            given("- ![](/i.png)", "  1. ![](/i.png)", "", "> > ![](/i.png)");
            then("9:3", "10:6", "12:5");
        }

        @Test
        void areRightInTablesAndCountCodePoints() {
            given("| é😀 | b |", "|---|---|", "| é😀 ![](/i.png) | ![](/i.png) |");
            then("11:6", "11:20");
        }

        @Test
        void areRightInHeadingsLinksAndFootnotes() {
            given("## ![](/i.png)", "", "[![](/i.png)](/) [^1]", "", "[^1]: ![](/i.png)");
            then("9:4", "11:2", "13:7");
        }

        @Test
        void areRightInHtml() {
            given("Text <img src=\"/i.png\"> and", "a tag <img", "  src=\"/i.png\"> of two lines");
            then("9:6", "10:7");
        }

        @Test
        void areRightInHtmlOfQuotesAndLists() {
            given("> <div>", "> <img src=\"/i.png\">", "> </div>", "", "- <div>", "  <img src=\"/i.png\"></div>");
            then("10:3", "14:3");
        }
    }

    @Nested
    class OfLinksWithoutText {

        private void then(String... places) {
            PlacesInTextTest.this.then(
                    new LinkTexts(),
                    "error: The link to '/x' has no text. Write what it leads to between the brackets. [link/no-text]",
                    places);
        }

        @Test
        void areThoseOfTheLinkAndNotOfItsUrl() {
            given("é😀 [](/x) and [", "](/x)");
            then("9:4", "9:15");
        }

        @Test
        void areThoseOfTheUseOfAReference() {
            given("[![][light]][x]", "", "[light]: /i.png", "[x]: /x");
            then("9:1");
        }

        @Test
        void areRightInListsQuotesTablesAndFootnotes() {
            given("- a", "  - [](/x)", "", "> a [](/x) [^1]", "", "| a |", "|---|", "| [](/x) |", "", "[^1]: [](/x)");
            then("10:5", "12:5", "16:3", "18:7");
        }
    }

    @Nested
    class OfUrls {

        private void then(String... places) {
            PlacesInTextTest.this.then(
                    new LinkForms(),
                    "error: The link 'example.com' is no URL. Write 'https://example.com'. [link/malformed]",
                    places);
        }

        @Test
        void areThoseOfTheUrlHoweverItIsWritten() {
            given("é😀 [a](  example.com ) [b](<example.com>) *[c](example.com)*", "[d](", "example.com", "\"Title\")");
            then("9:10", "9:29", "9:48", "11:1");
        }

        @Test
        void areThoseOfTheDefinitionOfAReference() {
            given("[a][b] and [b]", "", "[b]: <example.com> 'Title'");
            then("11:7");
        }

        @Test
        void areThoseOfADefinitionInAQuote() {
            given("[a]", "", "> - [a]:  example.com");
            then("11:11");
        }

        @Test
        void areRightInListsAndQuotes() {
            given("- [a](example.com)", "  - b", "", "    [b](example.com)", "", "> > [c](example.com)");
            then("9:7", "12:9", "14:9");
        }

        @Test
        void areRightInTablesAndHeadings() {
            given(
                    "## [a](example.com)",
                    "",
                    "| `b\\|b` | [c](example.com) |",
                    "|---|---|",
                    "| 😀 | [d](example.com) |");
            then("9:8", "11:16", "13:11");
        }

        @Test
        void areRightBehindPicturesAndBrackets() {
            given("![a](/i.png)[b\\]](example.com) [`](`](example.com) [![a](/i.png)](example.com)");
            then("9:19", "9:39", "9:67");
        }

        @Test
        void areRightInHtml() {
            given(
                    "Text <a href=\"example.com\">a</a>",
                    "",
                    "> <div",
                    ">  title='😀'><a",
                    ">   href=example.com>b</a></div>");
            then("9:15", "13:10");
        }

        @Test
        void areThoseOfFragments() {
            given("## A", "", "- b", "", "  > [c](#none) <a", "  > href='#none'>d</a>");
            PlacesInTextTest.this.then(
                    new LinkTargets(),
                    "error: The link '#none' leads to no part of posts/p.md."
                            + " Link to the id of a heading; ids are lower case with hyphens for blanks."
                            + " [link/broken-fragment]",
                    "13:9",
                    "14:11");
        }
    }

    @Nested
    class OfHeadings {

        private void then(String... places) {
            PlacesInTextTest.this.then(
                    new HeadingLevels(),
                    "warning: The heading is 2 levels below the one before it."
                            + " Write it with one '#' fewer. [heading/skipped-level]",
                    places);
        }

        @Test
        void areRightInListsAndQuotes() {
            given("- ## A", "- #### B", "", "> ## C", ">", "> > #### D");
            then("10:3", "14:5");
        }
    }

    @Nested
    class OfCode {

        private void then(String... places) {
            PlacesInTextTest.this.then(
                    new IndentedCode(),
                    "error: The code fence is indented by four blanks or more, which CommonMark takes for text."
                            + " Indent it like the text that it belongs to. [code/indented-fence]",
                    places);
        }

        @Test
        void areThoseOfTheTextThatTheBlockBelongsTo() {
            given("- One", "", "      ```js", "      code", "", "1. Two", "", "       ```");
            then("11:3", "16:4");
        }

        @Test
        void areRightInQuotes() {
            given(">     ```", ">     code", "", "> - Two", ">", ">       ~~~");
            then("9:3", "14:5");
        }
    }

    @Test
    void ofCharactersAreRightInCodeTablesAndHtml() {
        given("- `a\u200b`", "", "| a |", "|---|", "| 😀\u200b |", "", "> <b title='\u200b'>b</b>");
        then(
                new VisibleCharacters(),
                "warning: The text holds the invisible character U+200B. Delete it. [text/invisible-char]",
                "9:5",
                "13:4",
                "15:13");
    }
}

package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The odd ways in which content can be written, on both sides of the line that a rule draws. */
class RuleEdgesTest {

    @TempDir
    private Path folder;

    private SmallBlog blog;

    @BeforeEach
    void giveABlog() {
        blog = SmallBlog.in(folder);
    }

    private void given(String... body) {
        blog.postWithBody("p", String.join("\n", body));
    }

    private void then(Rule rule, String... lines) {
        assertThat(Findings.of(rule, blog)).containsExactly(lines);
    }

    @Nested
    class OfAltTexts {

        @Test
        void aPictureInCodeIsNone() {
            given("`![](/i.png)`", "", "```", "![](/i.png)", "```");
            then(new AltTexts());
        }

        @Test
        void sourcesPostersAndPortraitsNeedNoText() {
            given(
                    "<picture><source srcset=\"/i.png 1x, /i.png 2x\"><img src=\"/i.png\" alt=\"A\"></picture>",
                    "<video poster=\"/i.png\"></video>");
            blog.with("people/ada.md", "---\nfirstName: Ada\nimage: /i.png\nimageAlt: ''\n---\n");
            then(new AltTexts());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "![&nbsp;](/i.png)",
                    "<img src=\"/i.png\" alt=\"&#8203; \">",
                    "<img srcset=\"/i.png 2x, /j.png\">"
                })
        void blanksAndPicturesWithoutSourceNeedOneToo(String picture) {
            given(picture);
            then(
                    new AltTexts(),
                    "posts/p.md:9:1: error: The picture '/i.png' has no alternative text."
                            + " Say what it shows: ![…](…), or alt=\"…\" in HTML. [a11y/missing-alt]");
        }

        @Test
        void aHeroOfThreeCropsIsOnePicture() {
            blog.post(
                    "p",
                    "hero:\n  imageMobile: {imageSrc: /i.png}\n  imageTablet: {imageSrc: /i.png}\n"
                            + "  imageDesktop: {imageSrc: /i.png}");
            then(
                    new AltTexts(),
                    "posts/p.md:10:28: warning: The picture '/i.png' has no alternative text."
                            + " Say what it shows, beside its source in the front matter. [a11y/empty-alt]");
        }

        @Test
        void aLongUrlIsCut() {
            given("![](data:image/png;base64,%s)".formatted("A".repeat(100)));
            then(
                    new AltTexts(),
                    "posts/p.md:9:1: error: The picture 'data:image/png;base64,%s…' has no alternative text."
                                    .formatted("A".repeat(57))
                            + " Say what it shows: ![…](…), or alt=\"…\" in HTML. [a11y/missing-alt]");
        }
    }

    @Nested
    class OfLinkTexts {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[ ](/x)",
                    "[&nbsp;](/x)",
                    "[&#8203;&#x3000;](/x)",
                    "[![&nbsp;](/i.png)](/x)",
                    "[<br>](/x)",
                    "[<!-- a -->](/x)",
                    "[![ ](/i.png)](/x)"
                })
        void blanksAndMarkupAreNoText(String link) {
            given(link);
            then(
                    new LinkTexts(),
                    "posts/p.md:9:1: error: The link to '/x' has no text."
                            + " Write what it leads to between the brackets. [link/no-text]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[`a`](/x)", "[***a***](/x)", "[~~a~~](/x)", "[<b>a</b>](/x)", "https://example.org"})
        void textInMarkupIsText(String link) {
            given(link);
            then(new LinkTexts());
        }

        @Test
        void htmlIsLeftToItsWriter() {
            given("<a href=\"/x\"></a> <a id=\"y\"></a>");
            then(new LinkTexts());
        }
    }

    @Nested
    class OfLinkForms {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "#example.com",
                    "/example.com",
                    "./example.com",
                    "files/example.com",
                    "README.md",
                    "?q=example.com",
                    "http://a@b.example/",
                    "https://https.example/",
                    "httpsome",
                    "tel:+3120"
                })
        void pathsAndUrlsAreLeftAlone(String url) {
            assertThat(LinkForms.mend(url)).isEmpty();
        }

        @Test
        void picturesAndAutolinksAreNoConcern() {
            given("![a](example.com) <ada@example.org> www.example.org ada@example.org");
            then(new LinkForms());
        }
    }

    @Nested
    class OfLinkTargets {

        @ParameterizedTest
        @CsvSource({
            "draft: true, 'is a draft. Delete the link, or publish that post too.'",
            "published: 2026-01-02, 'is not published before 2026-01-02. Delete the link until then, or publish that post earlier.'",
            "expires: 2026-01-01, has expired. Delete the link."
        })
        void aPostThatIsWithheldIsNamedAndNeverSuggested(String field, String why) {
            blog.post("secret-plans", field);
            given("[a](/blog/secret-plan/)", "[a](/blog/secret-plans/)");
            then(
                    new LinkTargets(),
                    "posts/p.md:9:5: error: The link '/blog/secret-plan/' leads to no page of the site."
                            + " Correct it, or give the page that it means this path as an alias. [link/broken]",
                    "posts/p.md:10:5: error: The link '/blog/secret-plans/' leads to posts/secret-plans.md, which "
                            + why + " [link/broken]");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/blog/dask-arrays",
                    "/posts/Dask_Arrays_Update",
                    "../update-dask-arrays/",
                    "dask-arrays-update",
                    "https://www.example.org/dask-arrays-update"
                })
        void aPostIsSuggestedByTheWordsOfItsSlug(String url) {
            blog.post("dask-arrays-update");
            given("[a](%s)".formatted(url));
            then(
                    new LinkTargets(),
                    "posts/p.md:9:5: error: The link '%s' leads to no page of the site.".formatted(url)
                            + " Did you mean '/blog/dask-arrays-update/'? [link/broken]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/Blog/", "/docs/", "/author/bob/", "/category/community/", "none.md", "/blog/%zz"})
        void nothingElseIsFound(String url) {
            blog.with("public/docs/a.pdf", "");
            given("[a](%s)".formatted(url));
            then(
                    new LinkTargets(),
                    "posts/p.md:9:5: error: The link '%s' leads to no page of the site.".formatted(url)
                            + " Correct it, or give the page that it means this path as an alias. [link/broken]");
        }

        @Test
        void blanksAndLettersAreFoundByTheirEscapes() {
            blog.with("public/a b.pdf", "").with("public/caf\u00e9.pdf", "");
            given(
                    "[a](/a%20b.pdf) [b](</a b.pdf>) [c](/caf%C3%A9.pdf) [d](#h\u00e9llo) [e](#h%C3%A9llo)",
                    "", "## H\u00e9llo");
            then(new LinkTargets());
        }

        @Test
        void fragmentsAreComparedInTheirCase() {
            given("## Deep Dive", "", "[a](/blog/p#Deep-Dive)");
            then(
                    new LinkTargets(),
                    "posts/p.md:11:5: error: The link '/blog/p#Deep-Dive' leads to no part of posts/p.md."
                            + " Did you mean '#deep-dive'? [link/broken-fragment]");
        }
    }

    @Nested
    class OfHeadingLevels {

        @Test
        void levelsAreThoseThatThePageShows() {
            given("# A", "", "## B", "", "# C", "", "### D");
            then(
                    new HeadingLevels(),
                    "posts/p.md:15:1: warning: The heading is 2 levels below the one before it."
                            + " Write it with one '#' fewer. [heading/skipped-level]");
        }

        @Test
        void headingsMayBeUnderlined() {
            given("A", "---", "", "#### B");
            then(
                    new HeadingLevels(),
                    "posts/p.md:12:1: warning: The heading is 2 levels below the one before it."
                            + " Write it with one '#' fewer. [heading/skipped-level]");
        }

        @Test
        void whatOnlyLooksLikeAHeadingIsNone() {
            given("```", "#### A", "```", "", "####B", "", "\\#### C", "", "| #### D |", "|---|");
            then(new HeadingLevels());
        }

        @Test
        void everyFileBeginsAnew() {
            given("## A", "", "### B");
            blog.with("people/ada.md", "---\n---\n### C\n").with("pages/about.md", "---\ntitle: A\n---\n#### D\n");
            then(
                    new HeadingLevels(),
                    "pages/about.md:4:1: warning: The heading is 3 levels below the one before it."
                            + " Write it with 2 '#' fewer. [heading/skipped-level]",
                    "people/ada.md:3:1: warning: The heading is 2 levels below the one before it."
                            + " Write it with one '#' fewer. [heading/skipped-level]");
        }
    }

    @Nested
    class OfIndentedCode {

        @ParameterizedTest
        @ValueSource(strings = {"    ```", "     ~~~ yaml", "\t```"})
        void tabsAndTildesMakeAFenceToo(String line) {
            given(line, "    code");
            then(
                    new IndentedCode(),
                    "posts/p.md:9:1: error: The code fence is indented by four blanks or more, which CommonMark takes"
                            + " for text. Indent it like the text that it belongs to. [code/indented-fence]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"    </div>", "    <br/>", "      <p", "\t<Figure x=\"1\">"})
        void endTagsAndComponentsAreHtmlToo(String line) {
            given(line);
            then(
                    new IndentedCode(),
                    "posts/p.md:9:1: warning: The HTML is indented by four blanks or more, so it is shown as code."
                            + " Indent it by less than four, or fence it if it is meant as code."
                            + " [code/indented-html]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"    <https://a.example>", "    <!-- a -->", "    ``a``", "   ```js", "   <div></div>"})
        void otherCodeAndLessIndentAreFine(String line) {
            given(line);
            then(new IndentedCode());
        }

        @Test
        void theFirstLineOfABlockTellsWhatItIs() {
            given("    To write code:", "    ```", "    <div>");
            then(new IndentedCode());
        }

        @Test
        void aParagraphGoesOnHoweverItIsIndented() {
            given("Text", "    ```", "    <div>");
            then(new IndentedCode());
        }
    }

    @Nested
    class OfOtherTexts {

        @Test
        void titlesInTwoFormsOfOneLetterAreTheSame() {
            blog.post("a", "title: caf\u00e9").post("b", "title: cafe\u0301", "draft: true");
            then(
                    new UniqueTitles(),
                    "posts/b.md:2:8: warning: The title 'caf\u00e9' is that of posts/a.md too."
                            + " Say how the two differ. [post/same-title]");
        }

        @Test
        void aDescriptionOfSeveralLinesIsOneText() {
            blog.post("p", "description: >-\n  " + "word ".repeat(40).strip());
            then(
                    new SearchTexts(),
                    "posts/p.md:5:14: info: The description has 199 characters."
                            + " Search results cut it after about 160. [seo/description-length]");
        }

        @Test
        void aByteOrderMarkAtTheStartAndEntitiesAreNoCharacters() {
            given("light&shy;house &#8203;");
            blog.with("pages/about.md", "\uFEFF---\ntitle: About\n---\n");
            then(new VisibleCharacters());
        }

        @ParameterizedTest
        @ValueSource(strings = {"\u2009", "\u200c", "\u202f", "\u2065", "\u3000"})
        void blanksAndWhatPartsLettersMayBeThere(String character) {
            given("light" + character + "house");
            then(new VisibleCharacters());
        }
    }
}

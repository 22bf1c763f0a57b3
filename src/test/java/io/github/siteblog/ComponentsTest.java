package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Components, from a post to its page. */
class ComponentsTest {

    @TempDir
    private Path folder;

    private BlogFolder blog;

    @BeforeEach
    void makeBlog() {
        blog = new BlogFolder(folder);
    }

    private void assertBody(String... lines) {
        assertThat(blog.problems()).isEmpty();
        var page = blog.page("blog/p/index.html");
        var start = page.indexOf("prose\">\n") + 8;
        assertThat(page.substring(start, page.indexOf("\n      </div>", start)).strip())
                .isEqualTo(String.join("\n", lines));
    }

    private void assertProblems(String... lines) {
        assertThat(blog.problems()).containsExactly(lines);
    }

    @Test
    void panesOfCode() {
        blog.line(9, "<CH.Code className=\"x\">\n```text [In]\n1 + 1\n```\n---\n```text [Out]\n2\n```\n</CH.Code>");
        assertBody(
                "<div class=\"code-group\">",
                "<div class=\"code-pane\" role=\"group\" aria-label=\"In\">",
                "<pre tabindex=\"0\" data-label=\"In\"><code class=\"language-text\">1 + 1",
                "</code></pre>",
                "",
                "</div>",
                "<div class=\"code-pane\" role=\"group\" aria-label=\"Out\">",
                "<pre tabindex=\"0\" data-label=\"Out\"><code class=\"language-text\">2",
                "</code></pre>",
                "",
                "</div>",
                "</div>");
    }

    @Test
    void callout() {
        blog.line(9, "<Callout type=\"tip\">Bring a *coat*.</Callout>");
        assertBody(
                "<div class=\"callout callout-tip\" role=\"note\">",
                "<p class=\"callout-title\">Tip</p>",
                "<p>Bring a <em>coat</em>.</p>",
                "</div>");
    }

    @Test
    void figure() {
        blog.line(9, "<Figure src=\"/i.png\" alt='A \"dot\"' width={300}>\nThe *dot*\n</Figure>");
        assertBody(
                "<figure>",
                "<img src=\"/i.png\" alt=\"A &quot;dot&quot;\" width=\"300\" fetchpriority=\"high\">",
                "<figcaption><p>The <em>dot</em></p>",
                "</figcaption>",
                "</figure>");
    }

    @Test
    void aPictureHasItsSize() {
        blog.line(9, "<Figure src=\"/i.png\" alt=\"A dot\" caption=\"1 < 2\"/>");
        assertBody(
                "<figure>",
                "<img src=\"/i.png\" alt=\"A dot\" width=\"1\" height=\"1\" fetchpriority=\"high\">",
                "<figcaption>1 &lt; 2</figcaption>",
                "</figure>");
    }

    @Test
    void details() {
        blog.line(9, "<Details summary=\"More\" open>\n\n- one\n\n</Details>");
        assertBody("<details open>", "<summary>More</summary>", "<ul>", "<li>one</li>", "</ul>", "</details>");
    }

    @Test
    void tabs() {
        blog.line(9, "<Tabs>\n<Tab title=\"A\">one</Tab>\n<Tab title=\"B\">two</Tab>\n</Tabs>");
        assertBody(
                "<div class=\"tabs\">",
                "<details class=\"tab\" open name=\"component-1\">",
                "<summary>A</summary>",
                "<p>one</p>",
                "</details>",
                "<details class=\"tab\" name=\"component-1\">",
                "<summary>B</summary>",
                "<p>two</p>",
                "</details>",
                "",
                "</div>");
    }

    @Test
    void filmOfYouTube() {
        blog.line(9, "<YouTube id=\"dQw4w9WgXcQ\" title=\"Song\"/>");
        assertBody(
                "<details class=\"film\">",
                "<summary>Play “Song” from YouTube</summary>",
                "<iframe src=\"https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ\" title=\"Song\" loading=\"lazy\""
                        + " allow=\"fullscreen; picture-in-picture\""
                        + " referrerpolicy=\"strict-origin-when-cross-origin\"></iframe>",
                "</details>");
    }

    @Test
    void film() {
        blog.write("public/v.mp4", "x").write("public/v.vtt", "WEBVTT\n");
        blog.line(9, "<Video src=\"/v.mp4\" title=\"Tide\" captions=\"/v.vtt\" poster=\"/i.png\"/>");
        assertBody(
                "<video controls playsinline preload=\"metadata\" src=\"/v.mp4\" aria-label=\"Tide\" poster=\"/i.png\">",
                "<track kind=\"captions\" src=\"/v.vtt\" srclang=\"en\" default>",
                "</video>");
    }

    @Test
    void theFilesOfAFilmHaveToBeThere() {
        blog.write("public/v.mp4", "x");
        blog.line(9, "<Video src=\"/v.mp4\" title=\"Tide\" captions=\"/no.vtt\" poster=\"/no.png\"/>");
        assertProblems(
                "posts/p.md:9:44: error: The file '/no.vtt' does not exist. Add public/no.vtt or correct the path. [link/broken]",
                "posts/p.md:9:61: error: The picture '/no.png' does not exist. Did you mean '/i.png'? [ref/missing-image]");
    }

    @Test
    void aComponentOfOnesOwn() {
        blog.write(
                "theme/components/Tide.ftlh",
                "<#macro Tide height at=\"noon\" high=false marks=[]>"
                        + "<b>${height?string(\"0.0\")}|${at}|${high?c}|${marks?join(\"+\")}</b><#nested></#macro>");
        blog.line(9, "The tide: <Tide height={2.5} high marks={[1, \"two\"]}>*now*</Tide>.");
        assertBody("<p>The tide: <b>2.5|noon|true|1+two</b><em>now</em>.</p>");
    }

    @Test
    void aComponentReplacesThatOfTheTheme() {
        blog.write("theme/components/Callout.ftlh", "<#macro Callout rest...><aside><#nested></aside></#macro>");
        blog.line(9, "<Callout any=\"thing\">a</Callout>");
        assertBody("<aside><p>a</p>", "</aside>");
    }

    @Test
    void whatAPropertyHoldsIsNoMarkup() {
        blog.line(9, "<Callout title=\"<script>alert(1)</script>&amp;${1+1}\">a</Callout>");
        assertBody(
                "<div class=\"callout callout-note\" role=\"note\">",
                "<p class=\"callout-title\">&lt;script&gt;alert(1)&lt;/script&gt;&amp;${1+1}</p>",
                "<p>a</p>",
                "</div>");
    }

    @Test
    void unknownComponent() {
        blog.line(9, "<Calout>\n\n<script>x</script>\n\n</Calout>").write("posts/q.mdx", "");
        blog.write("blog.yml", "title: N\nurl: https://example.org\ndialect: mdx\n");
        assertThat(blog.problems())
                .contains(
                        "posts/p.md:9:1: error: The theme has no component <Calout>. Did you mean 'Callout'?"
                                + " [component/unknown]",
                        "posts/p.md:11:1: error: The element <script> is not allowed. Delete it, or write &lt;"
                                + " to show it as text. [html/element]");
    }

    @Test
    void componentsThatDoNotEnd() {
        blog.line(9, "<Callout>\n\n- <Details summary=\"x\">\n\n</Tabs>");
        assertProblems(
                "posts/p.md:9:1: error: The component <Callout> is never closed. Write </Callout> where it ends, or end"
                        + " its tag with '/>'. [component/unclosed]",
                "posts/p.md:11:3: error: The component <Details> is never closed. Write </Details> where it ends, or end"
                        + " its tag with '/>'. [component/unclosed]",
                "posts/p.md:13:1: error: The end tag </Tabs> closes nothing. Delete it, or write the start tag before"
                        + " it. [component/unclosed]");
    }

    @Test
    void wrongProperties() {
        blog.line(
                9,
                "<Callout typ=\"tip\">a</Callout>\n\n<Callout title={a + b}>a</Callout>\n\n<Callout type=\"tpi\">a</Callout>"
                        + "\n\n<Details>a</Details>\n\n<YouTube id=\"../x\" title=\"y\"/>\n\n"
                        + "<Figure src=\"javascript:alert(1)\" alt=\"x\"/>");
        assertProblems(
                "posts/p.md:9:10: error: The property 'typ' of <Callout> is not known. Did you mean 'type'?"
                        + " [component/property]",
                "posts/p.md:11:10: error: The property 'title' of <Callout> holds an expression, which is not evaluated."
                        + " Write the value itself. [component/property]",
                "posts/p.md:13:1: error: The type 'tpi' is none of note, tip, important, warning and caution. Correct the"
                        + " tag of <Callout>. [component/property]",
                "posts/p.md:15:1: error: The component <Details> needs the property 'summary'. Correct the tag of"
                        + " <Details>. [component/property]",
                "posts/p.md:17:1: error: The id '../x' is none of a film on YouTube. Correct the tag of <YouTube>."
                        + " [component/property]",
                "posts/p.md:19:1: error: The component <Figure> needs the property 'src'. Correct the tag of <Figure>."
                        + " [component/property]",
                "posts/p.md:19:14: error: The URL has the scheme 'javascript'. Use http, https, mailto, tel or a path of"
                        + " this site. [url/scheme]");
    }

    @Test
    void aPictureOfAComponentIsLookedAt() {
        blog.line(9, "<Figure src=\"/none.png\"/>");
        assertProblems(
                "posts/p.md:9:1: error: The picture '/none.png' has no alternative text. Say what it shows:"
                        + " ![…](…), or alt=\"…\" in HTML. [a11y/missing-alt]",
                "posts/p.md:9:14: error: The picture '/none.png' does not exist. Add public/none.png or correct the path."
                        + " [ref/missing-image]");
    }

    @Test
    void aTemplateThatFails() {
        blog.write("theme/components/A.ftlh", "<#macro A>\n${nothing}\n</#macro>")
                .write("theme/components/B.ftlh", "<#macro C></#macro>")
                .write("theme/components/D.ftlh", "<#macro D>\n<#if></#macro>")
                .write("theme/components/E.ftlh", "<#macro E><@E/></#macro>")
                .write(
                        "theme/components/F.ftlh",
                        "<#macro F>${\"freemarker.template.utility.Execute\"?new()}</#macro>");
        blog.line(9, "<A/>\n\n<B/>\n\n<D/>\n\n<E/>\n\n<F/>");
        assertProblems(
                "posts/p.md:9:1: error: The template theme/components/A.ftlh:2:3 asks for 'nothing', which has no value."
                        + " Correct the template. [tpl/failure]",
                "posts/p.md:11:1: error: The template theme/components/B.ftlh:1:1 has no macro with the name 'B'. Correct"
                        + " the template. [tpl/failure]",
                "posts/p.md:13:1: error: The template theme/components/D.ftlh:2:2 cannot be parsed: #if is an existing"
                        + " directive, but the tag is malformed.  (See FreeMarker Manual / Directive Reference.)."
                        + " Correct the template. [tpl/syntax]",
                "posts/p.md:15:1: error: The template theme/components/E.ftlh:1:1 calls itself without end. Correct the"
                        + " template. [tpl/recursion]",
                "posts/p.md:17:1: error: The template theme/components/F.ftlh:1:11 fails: Instantiating"
                        + " freemarker.template.utility.Execute is not allowed in the template for security reasons."
                        + " Correct the template. [tpl/failure]");
    }
}

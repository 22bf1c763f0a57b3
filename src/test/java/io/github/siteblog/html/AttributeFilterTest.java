package io.github.siteblog.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeFilterTest {

    private static Filtered given(String html) {
        return Filtered.of(html);
    }

    private static void assertRefused(String html, String left, String problem) {
        given(html).thenHtml(left).thenProblems(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "<p title=a></p>|<p title=\"a\"></p>",
                "<p title='a \"b\"'></p>|<p title=\"a &quot;b&quot;\"></p>",
                "<p title=\"a 'b'\"></p>|<p title=\"a 'b'\"></p>",
                "<p title='<b>'></p>|<p title=\"&lt;b&gt;\"></p>",
                "<p title='&amp;&lt;&#65;'></p>|<p title=\"&amp;&lt;A\"></p>",
                "<p title='&nosuch; & &'></p>|<p title=\"&amp;nosuch; &amp; &amp;\"></p>",
                "<p title='a\u00A0\u00E4'></p>|<p title=\"a\u00A0\u00E4\"></p>",
                "<p hidden title=''></p>|<p hidden title></p>",
                "<p CLASS=a></p>|<p class=\"a\"></p>",
                "<p className='a b' id=c></p>|<p class=\"a b\" id=\"c\"></p>",
                "<p data-a=1 aria-label=b></p>|<p data-a=\"1\" aria-label=\"b\"></p>",
                "<p style={{marginTop: 5}}></p>|<p style=\"margin-top: 5px\"></p>",
                "<p style='' style=' ; '></p>|<p></p>",
                "<td colSpan={2}></td>|<td colspan=\"2\"></td>",
                "<p title={'&lt;'}></p>|<p title=\"&amp;lt;\"></p>",
                "<p title=`a></p>|<p title=\"`a\"></p>",
            })
    void writesWhatStaysAnew(String html, String written) {
        given(html).thenHtml(written).thenProblems();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onclick",
                "ONCLICK",
                "onnosuchevent",
                "srcdoc",
                "formaction",
                "nonce",
                "xlink:href",
                "\"",
                "'",
                "`",
                "<b",
                "=x",
                "a&b"
            })
    void refusesWhatIsNotInTheList(String name) {
        assertRefused(
                "<p %s class=x></p>".formatted(name),
                "<p class=\"x\"></p>",
                "p.md:1:4: error: The attribute '%s' of <p> is not allowed. Delete it. [html/attribute]"
                        .formatted(name));
    }

    @Test
    void showsAnOddNameOnOneLine() {
        assertRefused(
                "<p a\u001Bb\u2028></p>",
                "<p></p>",
                "p.md:1:4: error: The attribute 'a\\u001Bb\\u2028' of <p> is not allowed. Delete it. [html/attribute]");
    }

    @Test
    void placesEveryAttributeOfATag() {
        given("<p\n  class=\"x\"\n  onclick=a\n  title='\uD83D\uDE00' onload=b></p>")
                .thenHtml("<p class=\"x\" title=\"\uD83D\uDE00\"></p>")
                .thenProblems(
                        "p.md:3:3: error: The attribute 'onclick' of <p> is not allowed. Delete it. [html/attribute]",
                        "p.md:4:13: error: The attribute 'onload' of <p> is not allowed. Delete it. [html/attribute]");
    }

    @Test
    void takesTheFirstOfTwoAttributesAsBrowsersDo() {
        given("<p id=a ID=b Id=c></p>").thenHtml("<p id=\"a\"></p>").thenProblems();
        given("<a href=/a href=/b>x</a>").thenHtml("<a href=\"/a\">x</a>").thenProblems();
        given("<p className=a class=b></p>").thenHtml("<p class=\"a\"></p>").thenProblems();
    }

    @Test
    void doesNotHideASecondAttributeBehindAFirst() {
        assertRefused(
                "<p class=a onclick=b onclick=c></p>",
                "<p class=\"a\"></p>",
                "p.md:1:12: error: The attribute 'onclick' of <p> is not allowed. Delete it. [html/attribute]",
                "p.md:1:22: error: The attribute 'onclick' of <p> is not allowed. Delete it. [html/attribute]");
    }

    private static void assertRefused(String html, String left, String... problems) {
        given(html).thenHtml(left).thenProblems(problems);
    }

    @Test
    void refusesAnExpression() {
        assertRefused(
                "<p title={alert(1)}></p>",
                "<p></p>",
                "p.md:1:4: error: The attribute 'title' of <p> holds an expression."
                        + " Write the value itself in quotes. [html/attribute]");
    }

    @Test
    void refusesStyleThatIsMoreThanLooks() {
        assertRefused(
                "<p style='position: fixed'></p>",
                "<p></p>",
                "p.md:1:4: error: The attribute 'style' of <p> holds CSS that is not allowed."
                        + " Keep to sizes, spaces, colours and fonts. [html/attribute]");
    }

    @Test
    void refusesStyleThatEntitiesHide() {
        assertRefused(
                "<p style='background: u&#114;l(//evil)'></p>",
                "<p></p>",
                "p.md:1:4: error: The attribute 'style' of <p> holds CSS that is not allowed."
                        + " Keep to sizes, spaces, colours and fonts. [html/attribute]");
    }

    @Test
    void reportsASchemeWhereTheUrlStands() {
        assertRefused(
                "<a class=x href='javascript:alert(1)'>a</a>",
                "<a class=\"x\">a</a>",
                "p.md:1:18: error: The URL has the scheme 'javascript'."
                        + " Use http, https, mailto, tel or a path of this site. [url/scheme]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&#106;avascript:x", "&#x6A;avascript:x", "&#x6a;avascript:x", "&#0000106avascript:x",
                        "javascript&colon;x", "javascript&#58;x",
                "java&Tab;script:x", "java&NewLine;script:x", "java&#9;script:x", "java&#x0A;script:x",
                        " &#1; javascript:x", "\u0001javascript:x",
                "JAVASCRIPT:x", "java\tscript:x", "java\nscript:x"
            })
    void readsUrlsAsBrowsersDo(String url) {
        given("<a href=\"%s\">a</a>".formatted(url))
                .thenHtml("<a>a</a>")
                .thenProblems("p.md:1:10: error: The URL has the scheme 'javascript'."
                        + " Use http, https, mailto, tel or a path of this site. [url/scheme]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a %s='javascript:x'>", "<iframe src='https://www.youtube-nocookie.com' %s='javascript:x'>",
                        "<img %s='javascript:x'>",
                "<video %s='javascript:x'>", "<video poster='/p.png' %s='javascript:x'>", "<source %s='javascript:x'>",
                "<track %s='javascript:x'>", "<audio %s='javascript:x'>", "<q %s='javascript:x'>"
            })
    void looksAtEveryAttributeThatHoldsAUrl(String tag) {
        for (var name :
                new String[] {"href", "src", "srcset", "poster", "cite", "action", "data", "background", "xlink:href"
                }) {
            assertThat(given(tag.formatted(name)).html()).doesNotContain("javascript");
        }
    }

    @Test
    void allowsSmallPicturesInTheirOwnUrl() {
        given("<img alt=\"\" width=1 src='data:image/png;base64,AAAA'>")
                .thenHtml("<img alt=\"\" width=\"1\" src=\"data:image/png;base64,AAAA\">")
                .thenProblems();
        assertRefused(
                "<a href='data:image/png;base64,AAAA'>a</a>",
                "<a>a</a>",
                "p.md:1:10: error: The URL has the scheme 'data'."
                        + " Use http, https, mailto, tel or a path of this site. [url/scheme]");
    }

    @Test
    void writesUrlsOfThisSiteFromTheRoot() {
        given("<a href=https://example.com/a>b</a>").thenHtml("<a href=\"/a\">b</a>");
        given("<q cite=//www.example.com/a>b</q>").thenHtml("<q cite=\"/a\">b</q>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/a.png 1x, /b.png 2x | /a.png 1x, /b.png 2x",
                "/a.png | /a.png",
                "/a.png 100w,/b.png 200w | /a.png 100w, /b.png 200w",
                "https://example.com/a.png 1.5x | /a.png 1.5x",
            })
    void readsEverySourceOfASet(String written, String html) {
        given("<img width=1 srcset='%s'>".formatted(written))
                .thenHtml("<img width=\"1\" srcset=\"%s\">".formatted(html))
                .thenProblems();
    }

    @Test
    void refusesASetWithASourceThatIsRefused() {
        assertRefused(
                "<img width=1 srcset='/a.png 1x, javascript:alert(1) 2x'>",
                "<img width=\"1\">",
                "p.md:1:22: error: The URL has the scheme 'javascript'."
                        + " Use http, https, mailto, tel or a path of this site. [url/scheme]");
    }

    @Test
    void tellsItsListenerOfUrls() {
        assertThat(given(
                                "<a href=' /a '>x</a><img src=/b.png alt=B><img src=/c.png><video src=/d.mp4 poster=/e.png></video>")
                        .uses())
                .extracting(use ->
                        use.kind() + " " + use.url() + " " + use.text() + " " + use.location() + " " + use.element())
                .containsExactly(
                        "LINK  /a  null p.md:1:10 p.md:1:1",
                        "IMAGE /b.png B p.md:1:30 p.md:1:21",
                        "IMAGE /c.png null p.md:1:52 p.md:1:43",
                        "MEDIA /d.mp4  p.md:1:70 p.md:1:59",
                        "IMAGE /e.png  p.md:1:84 p.md:1:59");
    }

    @Test
    void tellsItsListenerOfEverySourceOfASet() {
        assertThat(given("<img alt='' srcset='/a.png 1x, https://example.org/b.png 2x'>")
                        .uses())
                .extracting(UrlUse::url)
                .containsExactly("/a.png", "https://example.org/b.png");
    }

    @Test
    void doesNotTellItsListenerOfUrlsThatAreRefused() {
        assertThat(given("<a href=javascript:x>y</a>").uses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "data:image/png;base64,AAAA 1x, /b.png 2x | data:image/png;base64,AAAA 1x, /b.png 2x",
                "/a,b.png 1x | /a,b.png 1x",
                ", /a.png 1x,, | /a.png 1x",
                "/a.png, /b.png | /a.png, /b.png",
            })
    void readsASetAsBrowsersDo(String written, String html) {
        given("<img width=1 srcset='%s'>".formatted(written))
                .thenHtml("<img width=\"1\" srcset=\"%s\">".formatted(html))
                .thenProblems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a 1x,javascript:x", "/a 1x,javascript:x 2x", "/a 1x,\njavascript:x", "/a, javascript:x"})
    void findsEverySourceThatABrowserFinds(String set) {
        given("<img width=1 srcset='%s'>".formatted(set)).thenHtml("<img width=\"1\">");
    }

    @ParameterizedTest
    @Timeout(5)
    @ValueSource(strings = {",", "a,", " ", "a ", "a 1x,", ", ", "\n"})
    void readsASetInTimeInProportionToItsLength(String repeated) {
        assertThat(given("<img srcset='/a" + repeated.repeat(50_000) + "b'>").html())
                .startsWith("<img");
    }
}

package io.github.siteblog.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPolicyTest {

    private static final HtmlPolicy POLICY =
            new HtmlPolicy(HtmlPolicy.Mode.CHECKED, Set.of("www.youtube-nocookie.com"), Set.of("asciinema.org"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "abbr",
                "audio",
                "blockquote",
                "code",
                "details",
                "figcaption",
                "figure",
                "iframe",
                "img",
                "kbd",
                "math",
                "mi",
                "picture",
                "pre",
                "source",
                "summary",
                "table",
                "td",
                "track",
                "video"
            })
    void allowsWhatPostsAreMadeOf(String element) {
        assertThat(POLICY.allowsElement(element)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "annotation-xml",
                "applet",
                "area",
                "base",
                "body",
                "button",
                "canvas",
                "ch.code",
                "dialog",
                "embed",
                "fieldset",
                "foreignobject",
                "form",
                "frame",
                "frameset",
                "head",
                "html",
                "isindex",
                "keygen",
                "link",
                "listing",
                "maction",
                "map",
                "marquee",
                "menu",
                "meta",
                "mglyph",
                "my-element",
                "noembed",
                "noframes",
                "noscript",
                "object",
                "option",
                "param",
                "plaintext",
                "portal",
                "select",
                "slot",
                "style",
                "svg",
                "template",
                "textarea",
                "title",
                "use",
                "x",
                "xml",
                "xmp",
                "IMG",
                "img ",
                "img/"
            })
    void refusesWhatIsActiveOrReadsItsContentAsSomethingElse(String element) {
        assertThat(POLICY.allowsElement(element)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "a, href",
        "a, id",
        "div, class",
        "div, style",
        "p, aria-label",
        "p, data-x-1",
        "img, srcset",
        "iframe, src",
        "td, colspan",
        "video, poster",
        "math, display",
        "ol, start",
        "time, datetime",
        "p, align",
        "details, open"
    })
    void allowsAttributes(String element, String attribute) {
        assertThat(POLICY.allowsAttribute(element, attribute)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a, onclick",
        "a, ping",
        "a, xlink:href",
        "div, href",
        "div, src",
        "iframe, srcdoc",
        "img, onerror",
        "img, usemap",
        "img, is",
        "input, src",
        "input, formaction",
        "input, value",
        "input, name",
        "mi, href",
        "math, xlink:href",
        "math, actiontype",
        "p, nonce",
        "p, slot",
        "p, is",
        "p, contenteditable",
        "p, accesskey",
        "p, autofocus",
        "p, popover",
        "p, xmlns",
        "p, xml:base",
        "table, background",
        "td, background",
        "script, type",
        "script, integrity",
        "video, onplay",
        "p, data-",
        "p, data-\u00E4",
        "p, data-x:y",
        "p, aria-X",
        "p, ''",
        "p, '\"'",
        "nosuch, href"
    })
    void refusesAttributes(String element, String attribute) {
        assertThat(POLICY.allowsAttribute(element, attribute)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube-nocookie.com/embed/x", "https://www.youtube-nocookie.com",
                        "https://www.youtube-nocookie.com?x",
                "https://www.youtube-nocookie.com#x", "//www.youtube-nocookie.com/embed/x",
                        "https://WWW.YouTube-nocookie.com/x"
            })
    void allowsFramesOfListedHosts(String url) {
        assertThat(POLICY.allowsIframe(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/embed/x",
                "about:blank",
                "http://www.youtube-nocookie.com/x",
                "https://youtube-nocookie.com/x",
                "https://www.youtube-nocookie.com.evil.org/x",
                "https://www.youtube-nocookie.com@evil.org/x",
                "https://www.youtube-nocookie.com:x@evil.org/",
                "https://evil.org/https://www.youtube-nocookie.com/",
                "https://evil.org\\@www.youtube-nocookie.com/",
                "https://www.youtube-nocookie.com\\@evil.org/",
                "https://evil.org?www.youtube-nocookie.com",
                "https://evil.org#www.youtube-nocookie.com",
                "https:///www.youtube-nocookie.com/x",
                "https:/www.youtube-nocookie.com/x",
                "https:\\\\www.youtube-nocookie.com/x",
                "https://www.youtube-nocookie.com:8443/x",
                "https://www.youtube-nocookie.com./x",
                "///www.youtube-nocookie.com/x",
                "/\\www.youtube-nocookie.com",
                "https://asciinema.org/x",
                "javascript:alert(1)",
                "data:text/html,x"
            })
    void refusesFramesOfOtherHosts(String url) {
        assertThat(POLICY.allowsIframe(url)).isFalse();
    }

    @Test
    void keepsTheHostsOfScriptsApart() {
        assertThat(POLICY.allowsScript("https://asciinema.org/a/1.js")).isTrue();
        assertThat(POLICY.allowsScript("https://www.youtube-nocookie.com/x.js")).isFalse();
        assertThat(POLICY.allowsScript("/own.js")).isFalse();
        assertThat(POLICY.allowsScript("")).isFalse();
    }

    @Test
    void suggestsNoScript() {
        assertThat(HtmlPolicy.elementNames()).contains("img").doesNotContain("script");
    }

    @ParameterizedTest
    @CsvSource({"checked, CHECKED", "trusted, TRUSTED", "escape, ESCAPE"})
    void hasAWordForEveryMode(String word, HtmlPolicy.Mode mode) {
        assertThat(HtmlPolicy.Mode.of(word)).contains(mode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Checked", "allow", "raw"})
    void guessesNoMode(String word) {
        assertThat(HtmlPolicy.Mode.of(word)).isEmpty();
    }
}

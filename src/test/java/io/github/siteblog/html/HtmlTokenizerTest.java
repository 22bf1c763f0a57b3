package io.github.siteblog.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.siteblog.html.HtmlToken.Attribute;
import io.github.siteblog.html.HtmlToken.Tag;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(5)
class HtmlTokenizerTest {

    private static void assertTokens(String html, String... tokens) {
        assertThat(HtmlTokenizer.tokens(html))
                .extracting(HtmlTokenizerTest::written)
                .containsExactly(tokens);
        assertNothingIsLost(html);
    }

    private static void assertNothingIsLost(String html) {
        var end = 0;
        for (var token : HtmlTokenizer.tokens(html)) {
            if (token.start() != end || token.end() <= end) {
                fail("%s does not follow %s", token, end);
            }
            end = token.end();
        }
        assertThat(end).isEqualTo(html.length());
    }

    private static String written(HtmlToken token) {
        if (token instanceof Tag tag) {
            var attributes =
                    tag.attributes().stream().map(HtmlTokenizerTest::written).collect(Collectors.joining());
            return (tag.closing() ? "end " : "start ") + tag.name() + attributes + (tag.selfClosing() ? " /" : "");
        }
        return "%s %s-%s".formatted(token.getClass().getSimpleName(), token.start(), token.end());
    }

    /** A name and its place, and a value and its place: {@code href@3=x@8}. */
    private static String written(Attribute attribute) {
        var value = attribute.isExpression() ? "{" + attribute.value() + "}" : attribute.value();
        return " " + attribute.name() + "@" + attribute.start()
                + (attribute.value() == null ? "" : "=" + value + "@" + attribute.valueStart());
    }

    @Test
    void cutsTagsAndText() {
        assertTokens("a<b>c</b>d", "Characters 0-1", "start b", "Characters 4-5", "end b", "Characters 9-10");
    }

    @Test
    void writesNamesInLowerCase() {
        assertTokens("<DIV></Div>", "start div", "end div");
    }

    @Test
    void readsAttributesWithAllKindsOfQuotes() {
        assertTokens(
                "<a href=\"x\" title='y' class=z download>",
                "start a href@3=x@9 title@12=y@19 class@22=z@28 download@30");
    }

    @Test
    void allowsBlanksAroundTheEqualsSign() {
        assertTokens("<a\nhref\t=\n 'x' >", "start a href@3=x@12");
    }

    @Test
    void keepsAngleBracketsInQuotes() {
        assertTokens("<a title='<b>' id=\"/>\">", "start a title@3=<b>@10 id@15=/>@19");
    }

    @Test
    void keepsAttributesThatAreWrittenTwice() {
        assertTokens("<a id=x ID=y>", "start a id@3=x@6 ID@8=y@11");
    }

    @Test
    void seesTheSlashAtTheEnd() {
        assertTokens("<br/><img src='x' /><hr / >", "start br /", "start img src@10=x@15 /", "start hr /@24");
    }

    @Test
    void readsJsxExpressions() {
        assertTokens("<p style={{color: '}>'}} width={3}>", "start p style@3={{color: '}>'}}@10 width@25={3}@32");
    }

    @Test
    void readsQuotesInsideJsxExpressions() {
        assertTokens("<p a={\"}\"} b={`}`} c={'\"'}>", "start p a@3={\"}\"}@6 b@11={`}`}@14 c@19={'\"'}@22");
    }

    @Test
    void endsANameWhereBrowsersEndIt() {
        assertTokens("<a\"b c>", "start a\"b c@5");
        assertTokens("<b\u0000 c>", "start b\u0000 c@4");
        assertTokens("<b\u00A0c>", "start b\u00A0c");
        assertTokens("<a:b.c-d>", "start a:b.c-d");
    }

    @Test
    void takesOddAttributeNamesAsBrowsersDo() {
        assertTokens("<a \"b'=c `d <e =f>", "start a \"b'@3=c@7 `d@9 <e@12=f@16");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<", "a < b", "<3", "< b>", "</ b>", "1<2", "<>", "</>", "&lt;b&gt;", "<\u00E9>", "}", "]]>"})
    void takesALoneAngleBracketForText(String html) {
        assertTokens(html, "Characters 0-" + html.length());
    }

    @Test
    void findsTheTagBehindALoneAngleBracket() {
        assertTokens("<<b>", "Characters 0-1", "start b");
    }

    @Test
    void skipsComments() {
        assertTokens("<!-- <b onclick=x> -->a<!---->", "Comment 0-22", "Characters 22-23", "Comment 23-30");
        assertTokens("<!-- a --!> <b> -->", "Comment 0-19");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- x",
                "<a",
                "<a href",
                "<a href=",
                "<a href='x>",
                "<a href=\"x",
                "<a b={",
                "<a b={'",
                "</a",
                "<!DOCTYPE html>",
                "<!",
                "<?php ?>",
                "<?",
                "<![CDATA[x>"
            })
    void findsWhatIsNoTag(String html) {
        assertTokens(html, "Malformed 0-" + html.length());
    }

    @Test
    void readsEndTagsWithAttributes() {
        assertTokens("</a onclick=x>", "end a onclick@4=x@12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<a",
                "<a ",
                "<a b",
                "<a b=",
                "<a b='",
                "<a b={",
                "<!--",
                "<!-- ",
                "<!",
                "<?",
                "</",
                "</a",
                "</a ",
                "'",
                "\"",
                "{",
                "&",
                "<a b=\"'",
                "<a b='\">",
                "<a b={'\"`",
                "<a/",
                "<a/b=/",
                "x<!--y-->"
            })
    void takesTimeInProportionToTheText(String repeated) {
        assertNothingIsLost(repeated.repeat(100_000));
    }
}

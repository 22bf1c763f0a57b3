package io.github.siteblog.markdown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertTest {

    @ParameterizedTest
    @CsvSource({
        "NOTE,note,Note",
        "tip,tip,Tip",
        "Important,important,Important",
        "WARNING,warning,Warning",
        "CAUTION,caution,Caution"
    })
    void aQuoteThatNamesItsKindIsARemark(String marker, String kind, String title) {
        Rendered.of("> [!" + marker + "]", "> Bring a *coat*.", ">", "> - and a hat")
                .thenHtml(
                        "<div class=\"callout callout-" + kind + "\" role=\"note\">",
                        "<p class=\"callout-title\">" + title + "</p>",
                        "<p>Bring a <em>coat</em>.</p>",
                        "<ul>",
                        "<li>and a hat</li>",
                        "</ul>",
                        "</div>")
                .thenProblems();
    }

    @Test
    void theTextMayBeginInAParagraphOfItsOwn() {
        Rendered.of("> [!NOTE]", ">", "> Text.")
                .thenHtml(
                        "<div class=\"callout callout-note\" role=\"note\">",
                        "<p class=\"callout-title\">Note</p>",
                        "<p>Text.</p>",
                        "</div>");
    }

    @Test
    void otherQuotesStayQuotes() {
        Rendered.of("> [!NOTE] Text.", "", "a", "", "> [!HINT]", "> Text.")
                .thenHtml(
                        "<blockquote>",
                        "<p>[!NOTE] Text.</p>",
                        "</blockquote>",
                        "<p>a</p>",
                        "<blockquote>",
                        "<p>[!HINT]",
                        "Text.</p>",
                        "</blockquote>");
    }
}

package io.github.siteblog.markdown;

import io.github.siteblog.html.HtmlPolicy;
import io.github.siteblog.html.Urls;
import io.github.siteblog.math.FormulaCache;
import io.github.siteblog.messages.Messages;
import io.github.siteblog.snippet.Snippets;

/**
 * What texts may use.
 *
 * @param policy what becomes of HTML
 * @param urls the site's own URLs
 * @param components the components of the theme
 * @param snippets the project's own source files
 * @param formulas keeps formulas from run to run
 * @param typography how texts are set
 * @param messages the words that stand between those of the author, such as the titles of alerts
 */
public record MarkdownSettings(
        HtmlPolicy policy,
        Urls urls,
        Components components,
        Snippets snippets,
        FormulaCache formulas,
        Typography typography,
        Messages messages) {

    /** Settings without components, snippets and a cache, for texts as they are written. */
    public static MarkdownSettings of(HtmlPolicy policy, Urls urls) {
        return new MarkdownSettings(
                policy,
                urls,
                Components.none(),
                Snippets.none(),
                FormulaCache.none(),
                Typography.asWritten(),
                Messages.english());
    }
}

package io.github.siteblog.content;

import io.github.siteblog.html.HtmlPolicy;
import io.github.siteblog.markdown.Dialect;
import io.github.siteblog.markdown.Typography;
import io.github.siteblog.messages.Messages;
import io.github.siteblog.model.NavigationLink;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the blog that writers care about, from {@code blog.yml}.
 *
 * @param about what the blog is
 * @param messages the words of the pages in the language of the blog
 * @param navigation the links of the main menu; empty for the usual ones
 * @param pageSizes how many posts a page of a list shows
 * @param permalinks the URL of every page
 * @param aliases the old paths that lead to posts
 * @param editLinks where readers can propose changes
 * @param images what becomes of pictures
 * @param theme how pages look
 * @param typography how texts are set
 * @param notation how posts are written down
 * @param policy what is asked of the content
 */
public record Config(
        About about,
        Messages messages,
        List<NavigationLink> navigation,
        PageSizes pageSizes,
        Permalinks permalinks,
        Aliases aliases,
        EditLinks editLinks,
        ImageSettings images,
        ThemeSettings theme,
        Typography typography,
        Notation notation,
        Policy policy) {

    public Config {
        navigation = List.copyOf(navigation);
    }

    /**
     * What the blog is.
     *
     * @param title its name
     * @param description what it is about, which may be empty
     * @param url where it is served
     * @param language its language as a BCP 47 tag
     * @param zone the time zone in which its days begin
     */
    public record About(String title, String description, SiteUrl url, String language, ZoneId zone) {}

    /**
     * How many posts a page of a list shows.
     *
     * @param posts a page that shows them with pictures and descriptions
     * @param archive a page of the archive, which shows their titles
     */
    public record PageSizes(int posts, int archive) {}

    /**
     * What is asked of the content.
     *
     * @param requiredFields the front-matter fields that every post must have
     * @param rules the severities that rules are to have, by rule id
     * @param html what writers may write as HTML
     * @param dialect how all texts are read, or null to find out for each
     * @param snippets the folders of the project that snippets are taken from
     */
    public record Policy(
            List<String> requiredFields,
            Map<String, RuleSetting> rules,
            HtmlPolicy html,
            @Nullable Dialect dialect,
            List<String> snippets) {
        public Policy {
            requiredFields = List.copyOf(requiredFields);
            rules = Map.copyOf(rules);
            snippets = List.copyOf(snippets);
        }
    }
}

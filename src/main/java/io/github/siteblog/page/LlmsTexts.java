package io.github.siteblog.page;

import io.github.siteblog.model.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contents of the site in Markdown, for language models and the programs that read for them.
 *
 * @see <a href="https://llmstxt.org">The /llms.txt file</a>
 */
final class LlmsTexts implements FileKind {

    @Override
    public List<MachineFile> files(Edition edition) {
        return List.of(MachineFile.of(edition.links().llms(), () -> text(edition)));
    }

    private static String text(Edition edition) {
        var site = edition.site();
        var text = new StringBuilder("# ").append(line(site.title())).append('\n');
        if (!site.description().isEmpty()) {
            text.append("\n> ").append(line(site.description())).append('\n');
        }
        if (!edition.listed().isEmpty()) {
            text.append("\n## Posts\n\n");
            edition.listed().forEach(post -> add(text, post.title(), post.url(), post.description(), site));
        }
        if (!edition.texts().isEmpty()) {
            text.append("\n## Pages\n\n");
            edition.texts().forEach(page -> add(text, page.title(), page.url(), page.description(), site));
        }
        text.append("\n## Optional\n\n");
        add(text, "Full texts of the newest posts", edition.links().jsonFeed(), "a JSON Feed", site);
        add(text, "All pages", edition.links().sitemap(), "a sitemap", site);
        return text.toString();
    }

    private static void add(StringBuilder text, String title, String url, @Nullable String description, Site site) {
        text.append("- [%s](%s)".formatted(line(title), site.absolute(url)));
        if (description != null && !description.isEmpty()) {
            text.append(": ").append(line(description));
        }
        text.append('\n');
    }

    /** Text on one line, in which no bracket ends a link. */
    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("[\\\\\\[\\]]", "\\\\$0");
    }
}

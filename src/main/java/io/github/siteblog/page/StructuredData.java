package io.github.siteblog.page;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.siteblog.model.ArchivePage;
import io.github.siteblog.model.AuthorPage;
import io.github.siteblog.model.AuthorsPage;
import io.github.siteblog.model.HomePage;
import io.github.siteblog.model.Page;
import io.github.siteblog.model.PostPage;
import io.github.siteblog.model.Site;
import io.github.siteblog.model.TermPage;
import io.github.siteblog.model.TermsPage;
import io.github.siteblog.model.TextPage;
import java.util.List;
import java.util.Optional;

/**
 * What a page tells search engines in the words of schema.org, as JSON-LD.
 *
 * @see <a href="https://schema.org">schema.org</a>
 * @see <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>
 */
public final class StructuredData {

    private StructuredData() {}

    /**
     * The data of a page, in which nothing can end the {@code <script>} that it stands in: the sign {@code <} is written as an escape. Empty for feeds, redirects and other pages that are not listed.
     */
    public static Optional<String> of(Page page, Site site) {
        var things = things(page, new SchemaThings(site));
        if (things.isEmpty()) {
            return Optional.empty();
        }
        var graph = new JsonArray();
        things.forEach(graph::add);
        var data = new JsonObject();
        data.addProperty("@context", "https://schema.org");
        data.add("@graph", graph);
        return Optional.of(new Gson().toJson(data));
    }

    private static List<JsonObject> things(Page page, SchemaThings schema) {
        if (page instanceof PostPage post) {
            return List.of(schema.posting(post), schema.breadcrumbs(page.title(), page.url()));
        }
        if (page instanceof HomePage) {
            return List.of(schema.website(), schema.blog());
        }
        if (page instanceof AuthorPage author) {
            return List.of(
                    schema.profile(author),
                    schema.breadcrumbs(page.title(), author.author().url()));
        }
        if (page instanceof TermPage
                || page instanceof TermsPage
                || page instanceof AuthorsPage
                || page instanceof ArchivePage) {
            return List.of(schema.page("CollectionPage", page), schema.breadcrumbs(page.title(), page.url()));
        }
        if (page instanceof TextPage) {
            return List.of(schema.page("WebPage", page), schema.breadcrumbs(page.title(), page.url()));
        }
        return List.of();
    }
}

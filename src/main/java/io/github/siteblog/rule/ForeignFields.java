package io.github.siteblog.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The fields that posts have in other tools, such as Jekyll, Hugo, Astro and JBake, and which of ours are meant by them. */
final class ForeignFields {

    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("aliases", List.of("redirect_from", "redirectFrom", "redirects")),
            Map.entry("authors", List.of("author", "by")),
            Map.entry("canonical", List.of("canonicalUrl", "canonicalURL", "canonical_url")),
            Map.entry("category", List.of("categories")),
            Map.entry("description", List.of("abstract", "excerpt", "summary")),
            Map.entry("expires", List.of("expiryDate", "unpublishDate")),
            Map.entry(
                    "featuredImage.src", List.of("cover", "coverImage", "heroImage", "image", "ogImage", "thumbnail")),
            Map.entry("lang", List.of("language", "locale")),
            Map.entry("permalink", List.of("url")),
            Map.entry("pinned", List.of("featured", "sticky")),
            Map.entry(
                    "published",
                    List.of("created", "date", "pubDate", "pubDatetime", "publishDate", "publishedAt", "published_at")),
            Map.entry("slug", List.of("postSlug")),
            Map.entry("tags", List.of("keywords", "labels", "tag")),
            Map.entry("unlisted", List.of("hidden")),
            Map.entry(
                    "updated",
                    List.of(
                            "last_modified_at",
                            "lastmod",
                            "modDatetime",
                            "modified",
                            "update",
                            "updatedAt",
                            "updatedDate",
                            "updated_at")));

    /** What has no meaning here, since a theme decides it or nothing has to. */
    private static final List<String> MEANINGLESS = List.of(
            "comments", "id", "layout", "markup", "math", "mathjax", "template", "toc_sticky", "type", "weight");

    private ForeignFields() {}

    /**
     * What helps with each of these fields.
     *
     * @param known the fields that there are
     */
    static Map<String, String> cures(List<String> known) {
        var cures = new TreeMap<String, String>();
        NAMES.forEach((ours, names) -> {
            if (known.contains(ours.replaceFirst("\\..*", ""))) {
                names.forEach(name -> cures.put(
                        name,
                        "Here it is '%s': rename it, or write 'fieldMapping: {%s: %s}' in blog.yml."
                                .formatted(ours, name, ours)));
            }
        });
        MEANINGLESS.forEach(name -> cures.put(
                name,
                "It means nothing here: remove it, or write 'fieldMapping: {%s: }' in blog.yml.".formatted(name)));
        return cures;
    }
}

package io.github.siteblog.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of JSON Feed 1.1 that are used, named and nested as in its specification but for the underscores.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
record JsonFeed(
        String version,
        String title,
        String homePageUrl,
        String feedUrl,
        @Nullable String description,
        String language,
        List<Item> items) {

    static final String VERSION = "https://jsonfeed.org/version/1.1";

    record Item(
            String id,
            String url,
            String title,
            @Nullable String summary,
            String contentHtml,
            @Nullable String image,
            String datePublished,
            String dateModified,
            List<Person> authors,
            List<String> tags,
            String language,
            @Nullable List<Attachment> attachments) {}

    record Person(String name, String url, @Nullable String avatar) {}

    record Attachment(String url, String mimeType, long sizeInBytes) {}
}

package io.github.siteblog.page;

import io.github.siteblog.model.Author;
import io.github.siteblog.model.FeedPage;
import io.github.siteblog.model.Image;
import io.github.siteblog.model.Post;
import io.github.siteblog.model.Site;
import io.github.siteblog.model.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The feed of the newest posts as a {@link JsonFeed}. */
final class JsonFeeds implements FileKind {

    @Override
    public List<MachineFile> files(Edition edition) {
        return List.of(MachineFile.json(edition.links().jsonFeed(), () -> feed(edition)));
    }

    private static JsonFeed feed(Edition edition) {
        var site = edition.site();
        var items = new FeedEntries(edition)
                .newest(edition.listed(), FeedEntries.OF_ALL).stream()
                        .map(entry -> item(entry, site))
                        .toList();
        return new JsonFeed(
                JsonFeed.VERSION,
                site.title(),
                site.absolute(site.homeUrl()),
                site.absolute(edition.links().jsonFeed()),
                orNull(site.description()),
                site.language(),
                items);
    }

    private static JsonFeed.Item item(FeedPage.Entry entry, Site site) {
        var post = entry.post();
        var url = site.absolute(post.url());
        return new JsonFeed.Item(
                url,
                url,
                post.title(),
                orNull(post.description()),
                entry.html().toString(),
                picture(post.image(), site),
                time(post.published()),
                time(post.modified()),
                post.authors().stream().map(author -> person(author, site)).toList(),
                labels(post),
                post.language(),
                attachments(entry, site));
    }

    private static JsonFeed.Person person(Author author, Site site) {
        return new JsonFeed.Person(author.name(), site.absolute(author.url()), picture(author.image(), site));
    }

    private static List<String> labels(Post post) {
        return Stream.concat(post.categories().stream(), post.tags().stream())
                .map(Term::name)
                .distinct()
                .toList();
    }

    private static @Nullable List<JsonFeed.Attachment> attachments(FeedPage.Entry entry, Site site) {
        var file = entry.enclosure();
        return file == null
                ? null
                : List.of(new JsonFeed.Attachment(site.absolute(file.url()), file.type(), file.length()));
    }

    private static @Nullable String picture(@Nullable Image image, Site site) {
        return image == null ? null : AbsoluteUrls.of(image.url(), site.absolute(site.homeUrl()));
    }

    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

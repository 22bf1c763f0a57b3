package io.github.siteblog.report;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.content.PersonDraft;
import io.github.siteblog.content.PostDraft;
import io.github.siteblog.content.Schedule;
import io.github.siteblog.content.Withheld;
import io.github.siteblog.source.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What reports tell about a blog.
 *
 * @param title its name
 * @param posts every file in the folder of posts that is meant to be a post, the newest first
 * @param categories the allowed categories
 * @param images the public pictures that are shown, sorted by path
 * @param files every source file but the public ones, sorted
 */
public record BlogFacts(
        String title, List<PostFact> posts, List<String> categories, List<ImageFact> images, List<String> files) {

    private static final Comparator<PostFact> NEWEST_FIRST = Comparator.comparing(
                    PostFact::published, Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(PostFact::file);

    public BlogFacts {
        posts = posts.stream().sorted(NEWEST_FIRST).toList();
        categories = List.copyOf(categories);
        images = List.copyOf(images);
        files = List.copyOf(files);
    }

    /**
     * A post.
     *
     * @param file the path of its file
     * @param title its title, or that path
     * @param published the day it is published, or null when that cannot be read
     * @param labels what it is filed under
     * @param withheld why it is not published now, or null when it is
     */
    public record PostFact(
            String file,
            String title,
            @Nullable LocalDate published,
            Labels labels,
            @Nullable Withheld withheld) {

        /** Whether it is published now. */
        public boolean isPublished() {
            return withheld == null;
        }

        /** Whether it cannot be published as it is. */
        boolean isInError() {
            return withheld != null && withheld.reason() == Withheld.Reason.ERROR;
        }
    }

    /**
     * What a post is filed under.
     *
     * @param authors the names of its authors
     * @param categories the names of its categories
     */
    public record Labels(List<String> authors, List<String> categories) {
        public Labels {
            authors = List.copyOf(authors);
            categories = List.copyOf(categories);
        }
    }

    /**
     * A public picture.
     *
     * @param path the path below the public folder
     * @param bytes its size
     */
    public record ImageFact(String path, long bytes) {}

    /**
     * Gathers the facts.
     *
     * @param content everything that was read
     */
    public static BlogFacts of(Content content) throws IOException {
        var schedule = content.schedule();
        var authors = content.people().stream()
                .map(Entry::value)
                .collect(Collectors.toMap(PersonDraft::slug, PersonDraft::name, (first, second) -> first));
        var posts = new TreeMap<String, PostFact>();
        content.unread().stream()
                .filter(file -> file.startsWith("posts/"))
                .forEach(file -> posts.put(file, unread(file)));
        content.posts().forEach(post -> posts.put(post.path(), post(post, authors, schedule)));
        var published = content.posts().stream()
                .filter(post -> schedule.withheld(post.value()).isEmpty())
                .toList();
        var images = new ArrayList<ImageFact>();
        for (var path : UsedImages.of(content, published)) {
            images.add(new ImageFact(path, content.tree().size(Content.PUBLIC + "/" + path)));
        }
        return new BlogFacts(
                content.config().about().title(),
                List.copyOf(posts.values()),
                values(content.categories()),
                images,
                content.tree().files().stream()
                        .filter(file -> !file.startsWith(Content.PUBLIC + "/"))
                        .toList());
    }

    private static PostFact unread(String file) {
        var labels = new Labels(List.of(), List.of());
        return new PostFact(file, file, null, labels, new Withheld(Withheld.Reason.ERROR, null));
    }

    private static PostFact post(Entry<PostDraft> entry, Map<String, String> authors, Schedule schedule) {
        var post = entry.value();
        var labels = new Labels(
                post.labels().authors().stream()
                        .map(slug -> authors.getOrDefault(slug.value(), slug.value()))
                        .distinct()
                        .toList(),
                values(post.labels().categories()));
        return new PostFact(
                entry.path(),
                post.title() == null ? entry.path() : post.title().value(),
                post.dates().published(),
                labels,
                schedule.withheld(post).orElse(null));
    }

    private static List<String> values(List<Text> texts) {
        return texts.stream().map(Text::value).distinct().toList();
    }
}

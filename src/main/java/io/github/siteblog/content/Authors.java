package io.github.siteblog.content;

import io.github.siteblog.source.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the people that posts name: by the slugs of their files or, where these are none, by their names. */
public final class Authors {

    private final Set<String> slugs = new HashSet<>();
    private final Map<String, TreeSet<String>> slugsByName = new HashMap<>();

    private Authors() {}

    /** All people of a blog. */
    public static Authors of(List<Entry<PersonDraft>> people) {
        var authors = new Authors();
        people.forEach(person -> authors.add(person.value()));
        return authors;
    }

    private void add(PersonDraft person) {
        slugs.add(person.slug());
        for (var name : List.of(person.name(), person.fullName())) {
            slugsByName.computeIfAbsent(folded(name), key -> new TreeSet<>()).add(person.slug());
        }
    }

    /** The slugs of the people that a text can mean; none when it is unknown, and several when they share a name. */
    public List<String> slugs(String written) {
        return slugs.contains(written)
                ? List.of(written)
                : List.copyOf(slugsByName.getOrDefault(folded(written), new TreeSet<>()));
    }

    /** The post by the slugs of its authors; one who cannot be told is left as written. */
    PostDraft named(PostDraft post) {
        var written = post.labels().authors();
        if (written.stream().allMatch(author -> slugs.contains(author.value()))) {
            return post;
        }
        var found = written.stream().map(this::named).toList();
        return found.equals(written) ? post : post.by(found);
    }

    private Text named(Text written) {
        var found = slugs(written.value());
        return found.size() == 1 ? new Text(found.get(0), written.location()) : written;
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

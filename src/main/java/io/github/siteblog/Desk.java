package io.github.siteblog;

import io.github.siteblog.content.Authors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a new post has to know of its blog.
 *
 * @param today the day of this run in the blog's time zone
 * @param people the slugs of the people, sorted
 * @param authors finds them by their names
 * @param categories the allowed categories in display order; empty when there is no list of them
 */
public record Desk(LocalDate today, List<String> people, Authors authors, List<String> categories) {
    public Desk {
        people = List.copyOf(people);
        categories = List.copyOf(categories);
    }

    /** The slug of a person, who is given by it or by name; empty when there is no such person. */
    public Optional<String> person(String slugOrName) {
        return authors.slugs(slugOrName).stream().findFirst();
    }
}

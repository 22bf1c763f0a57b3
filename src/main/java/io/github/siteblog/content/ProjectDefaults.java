package io.github.siteblog.content;

import io.github.siteblog.snippet.Repository;
import java.nio.file.Path;
import java.util.List;

/**
 * What the POM says about the project, used where {@code blog.yml} is silent. Empty text stands for nothing said.
 *
 * @param title the project's name
 * @param description the project's description
 * @param url the project's URL
 * @param baseUrl the URL that overrules all others, from the parameter {@code baseUrl}
 * @param repository the project's own sources
 * @param themes the jar files, or the folders of their classes, that may hold a theme; the first one that has a file counts
 */
public record ProjectDefaults(
        String title, String description, String url, String baseUrl, Repository repository, List<Path> themes) {

    public ProjectDefaults {
        themes = List.copyOf(themes);
    }

    /** What a project says that has no themes. */
    public ProjectDefaults(String title, String description, String url, String baseUrl, Repository repository) {
        this(title, description, url, baseUrl, repository, List.of());
    }

    /** What a project without sources says. */
    public ProjectDefaults(String title, String description, String url, String baseUrl) {
        this(title, description, url, baseUrl, new Repository(Path.of(""), "", ""));
    }
}

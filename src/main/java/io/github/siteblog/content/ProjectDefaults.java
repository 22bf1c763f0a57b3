package io.github.siteblog.content;

/**
 * What the POM says about the project, used where {@code blog.yml} is silent. Empty text stands for nothing said.
 *
 * @param title the project's name
 * @param description the project's description
 * @param url the project's URL
 * @param baseUrl the URL that overrules all others, from the parameter {@code baseUrl}
 */
public record ProjectDefaults(String title, String description, String url, String baseUrl) {}

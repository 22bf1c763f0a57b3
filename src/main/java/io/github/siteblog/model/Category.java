package io.github.siteblog.model;

/**
 * A subject that posts are filed under.
 *
 * @param name the name as written in {@code posts/categories.json}: {@code PyData ecosystem}
 * @param slug the name as a part of a URL: {@code pydata-ecosystem}
 * @param url the URL of the category's page
 * @param posts the number of listed posts in the category
 * @since 1.0.0
 */
public record Category(String name, String slug, String url, int posts) {}

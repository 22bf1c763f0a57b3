package io.github.siteblog.model;

/**
 * A picture that stands for the site in browsers' tabs and on home screens.
 *
 * @param rel what it is for, as the relation of a link: {@code icon} or {@code apple-touch-icon}
 * @param url the root-relative URL of the file
 * @param type its media type: {@code image/svg+xml}
 * @since 1.0.0
 */
public record Icon(String rel, String url, String type) {}

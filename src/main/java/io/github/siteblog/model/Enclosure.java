package io.github.siteblog.model;

/**
 * A file that comes with an entry of a feed: the picture that stands for the post.
 *
 * @param url the root-relative URL of the file, with everything escaped that is no part of URLs
 * @param type its media type: {@code image/png}
 * @param length its length in bytes
 * @since 1.0.0
 */
public record Enclosure(String url, String type, long length) {}

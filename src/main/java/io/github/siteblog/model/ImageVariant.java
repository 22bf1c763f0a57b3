package io.github.siteblog.model;

/**
 * A smaller file of a picture.
 *
 * @param url the root-relative URL of the file
 * @param width the width in pixels
 * @since 1.0.0
 */
public record ImageVariant(String url, int width) {}

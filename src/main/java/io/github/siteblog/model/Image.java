package io.github.siteblog.model;

import org.jspecify.annotations.Nullable;

/**
 * A picture.
 *
 * @param url where the picture is: root-relative for a file of the site, absolute otherwise
 * @param alt what the picture shows, for people who do not see it; empty for a picture that only decorates
 * @param width the width in CSS pixels, or null when it is not known
 * @param height the height in CSS pixels, or null when it is not known
 * @since 1.0.0
 */
public record Image(
        String url,
        String alt,
        @Nullable Integer width,
        @Nullable Integer height) {}

package io.github.siteblog.model;

import org.jspecify.annotations.Nullable;

/**
 * The large picture above a post, in up to three crops.
 *
 * @param image the picture for wide screens, and for all screens that have no crop of their own
 * @param tablet the crop for medium screens, or null
 * @param mobile the crop for narrow screens, or null
 * @since 1.0.0
 */
public record Hero(
        Image image, @Nullable Image tablet, @Nullable Image mobile) {}

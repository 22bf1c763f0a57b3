package io.github.siteblog.content;

import io.github.siteblog.image.ImageFile;

/**
 * A picture that is copied into the site.
 *
 * @param file what it is
 * @param isRefused whether it is not published, since it would run code for whoever opens it
 */
record PublicImage(ImageFile file, boolean isRefused) {}

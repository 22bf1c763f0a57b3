package io.github.siteblog.check;

import io.github.siteblog.problem.Location;

/**
 * A URL that the site once had.
 *
 * @param path its path below the base path: {@code blog/hello/}
 * @param location where it is written down
 */
public record EarlierUrl(String path, Location location) {}

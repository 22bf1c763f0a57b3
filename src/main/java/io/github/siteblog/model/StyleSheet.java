package io.github.siteblog.model;

/**
 * The style sheet of a text whose writer gave elements a {@code style}: pages have classes in place of these attributes, so
 * that they work under a Content-Security-Policy that allows no style in a page.
 *
 * @param url its URL: {@code /assets/styles.4be1a7f2c0.css}
 * @param integrity the digest that its bytes must have: {@code sha256-…}
 * @param css what stands in it
 * @since 1.0.0
 */
public record StyleSheet(String url, String integrity, String css) {}

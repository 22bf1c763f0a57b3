package io.github.siteblog.model;

/**
 * A style sheet or script of the theme, whose name changes with its content, so that browsers may keep it for ever.
 *
 * @param url its URL: {@code /assets/site.4be1a7f2c0.css}
 * @param integrity the digest that its bytes must have: {@code sha256-…}
 * @see <a href="https://www.w3.org/TR/SRI/">Subresource Integrity</a>
 * @since 1.0.0
 */
public record Asset(String url, String integrity) {}

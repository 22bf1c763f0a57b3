package io.github.siteblog.page;

import io.github.siteblog.card.SocialCard;

/**
 * A file of the site with a card, which is drawn when it is needed.
 *
 * @param url its root-relative URL
 * @param card what it shows
 */
public record CardFile(String url, SocialCard card) {}

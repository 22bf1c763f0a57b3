package io.github.siteblog.model;

/**
 * One link of the main menu.
 *
 * @param label the text of the link
 * @param url where it leads: root-relative, or absolute for another site
 * @since 1.0.0
 */
public record NavigationLink(String label, String url) {}

package io.github.siteblog.page;

/**
 * A file of the site that programs read.
 *
 * @param url its root-relative URL
 * @param text what is in it
 */
public record MachineFile(String url, String text) {}

package io.github.siteblog.output;

/**
 * What a run did to the output folder.
 *
 * @param files the number of files of the site
 * @param written how many of them are new or changed
 * @param deleted how many files of the last run are gone
 */
public record WriteResult(int files, int written, int deleted) {}

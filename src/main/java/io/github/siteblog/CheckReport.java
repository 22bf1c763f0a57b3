package io.github.siteblog;

import io.github.siteblog.problem.Problem;
import java.util.List;

/**
 * What a check of a rendered site found.
 *
 * @param problems everything that is wrong
 * @param pages the number of pages
 * @param hasFailed whether the problems make the build fail
 */
public record CheckReport(List<Problem> problems, int pages, boolean hasFailed) {}

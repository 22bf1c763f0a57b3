package io.github.siteblog.goal;

import io.github.siteblog.report.ReportSettings;
import java.nio.file.Path;

/**
 * How a goal reports.
 *
 * @param base the folder that paths are shown relative to
 * @param folder the folder for reports
 * @param hasColour whether the console shows colours
 * @param isAnnotated whether GitHub reads annotations from the console
 * @param settings what reports have to know about the build
 */
public record Reporting(Path base, Path folder, boolean hasColour, boolean isAnnotated, ReportSettings settings) {}

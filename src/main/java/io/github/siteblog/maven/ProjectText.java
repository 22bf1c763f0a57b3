package io.github.siteblog.maven;

import io.github.siteblog.content.ProjectDefaults;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What a POM says about its project. */
final class ProjectText {

    private ProjectText() {}

    static ProjectDefaults of(MavenProject project, @Nullable String baseUrl) {
        return new ProjectDefaults(
                project.getName(), orEmpty(project.getDescription()), orEmpty(project.getUrl()), orEmpty(baseUrl));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}

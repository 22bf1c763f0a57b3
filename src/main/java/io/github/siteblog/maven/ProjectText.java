package io.github.siteblog.maven;

import io.github.siteblog.content.ProjectDefaults;
import io.github.siteblog.snippet.Repository;
import java.nio.file.Path;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What a POM says about its project. */
final class ProjectText {

    private ProjectText() {}

    static ProjectDefaults of(MavenProject project, @Nullable String baseUrl) {
        return new ProjectDefaults(
                project.getName(),
                orEmpty(project.getDescription()),
                orEmpty(project.getUrl()),
                orEmpty(baseUrl),
                repository(project));
    }

    private static Repository repository(MavenProject project) {
        var folder = project.getBasedir() == null
                ? Path.of("")
                : project.getBasedir().toPath();
        var scm = project.getScm();
        return scm == null
                ? new Repository(folder, "", "")
                : new Repository(folder, orEmpty(scm.getUrl()), orEmpty(scm.getTag()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}

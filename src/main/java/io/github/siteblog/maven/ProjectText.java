package io.github.siteblog.maven;

import io.github.siteblog.content.ProjectDefaults;
import io.github.siteblog.snippet.Repository;
import java.io.File;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What a POM says about its project. */
final class ProjectText {

    private ProjectText() {}

    /**
     * Reads it.
     *
     * @param folder the folder of the project; its name is that of a project without a POM
     * @param baseUrl the URL that overrules all others, or null
     */
    static ProjectDefaults of(MavenProject project, PluginDescriptor plugin, File folder, @Nullable String baseUrl) {
        return new ProjectDefaults(
                project.getFile() == null ? folder.getName() : project.getName(),
                orEmpty(project.getDescription()),
                orEmpty(project.getUrl()),
                orEmpty(baseUrl),
                repository(project, folder.toPath()),
                themes(project, plugin));
    }

    /** The files of the dependencies that the POM adds to the plugin. */
    private static List<Path> themes(MavenProject project, PluginDescriptor plugin) {
        var declared = project.getPlugin(plugin.getPluginLookupKey());
        if (declared == null || plugin.getArtifacts() == null) {
            return List.of();
        }
        var keys = declared.getDependencies().stream()
                .map(Dependency::getManagementKey)
                .toList();
        return plugin.getArtifacts().stream()
                .filter(artifact -> keys.contains(artifact.getDependencyConflictId()) && artifact.getFile() != null)
                .sorted(Comparator.comparing(artifact -> keys.indexOf(artifact.getDependencyConflictId())))
                .map(artifact -> artifact.getFile().toPath())
                .toList();
    }

    private static Repository repository(MavenProject project, Path folder) {
        var scm = project.getScm();
        return scm == null
                ? new Repository(folder, "", "")
                : new Repository(folder, orEmpty(scm.getUrl()), orEmpty(scm.getTag()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}

package io.github.siteblog.maven;

import io.github.siteblog.report.ReportSettings;
import java.io.File;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** What the reports of a goal have to know about its build. */
final class ReportScope {

    private ReportScope() {}

    static ReportSettings of(File folderOfProject, File source, PluginDescriptor plugin, String failOn)
            throws MojoFailureException {
        var base = folderOfProject.toPath().toAbsolutePath().normalize();
        var folder = source.toPath().toAbsolutePath().normalize();
        var path = folder.startsWith(base) ? base.relativize(folder) : folder;
        var prefix = path.toString().replace('\\', '/');
        return new ReportSettings(
                plugin.getVersion(),
                prefix.isEmpty() ? "" : prefix + "/",
                RunParameters.gravity(failOn).least());
    }
}

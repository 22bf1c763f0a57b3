package io.github.siteblog.output;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;

/**
 * Puts a rendered site among the files that a web application serves, such as {@code META-INF/resources}.
 *
 * <p>That folder also holds files of the application: none of them is ever replaced or deleted. Which files came from an
 * earlier run stands in a record outside the folder, so that it is not served.
 */
public final class WebResources {

    private final RenderedSite site;
    private final Path folder;
    private final Path record;

    /**
     * Makes a copy of a site.
     *
     * @param site the site
     * @param folder where it goes
     */
    public WebResources(RenderedSite site, Path folder) {
        this.site = site;
        this.folder = folder;
        this.record =
                site.root().toAbsolutePath().resolveSibling("." + site.root().getFileName() + "-resources.sha256");
    }

    /** Copies the site; when a file of the application stands in the way, it is reported and nothing is copied. */
    public boolean copy(Problems problems) throws IOException {
        var ours = Manifest.read(record).map(Manifest::paths).orElse(Set.of());
        var isFree = true;
        for (var path : site.paths()) {
            if (!ours.contains(path) && isInTheWay(path)) {
                isFree = false;
                problems.error(
                        "cfg/foreign-output",
                        Location.wholeFile(folder.resolve(path).toString()),
                        "The file belongs to the application and would be replaced.",
                        "Rename it, or choose another <webResourcesDirectory>.");
            }
        }
        if (isFree) {
            replace(ours);
        }
        return isFree;
    }

    private boolean isInTheWay(String path) throws IOException {
        var target = folder.resolve(path);
        return Files.exists(target) && Files.mismatch(site.root().resolve(path), target) >= 0;
    }

    private void replace(Set<String> ours) throws IOException {
        for (var path : ours) {
            if (!site.paths().contains(path)) {
                Files.deleteIfExists(folder.resolve(path));
            }
        }
        for (var path : site.paths()) {
            var target = folder.resolve(path);
            Files.createDirectories(target.getParent());
            Files.copy(site.root().resolve(path), target, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.copy(site.root().resolve(Manifest.NAME), record, StandardCopyOption.REPLACE_EXISTING);
    }
}

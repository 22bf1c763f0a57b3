package io.github.siteblog.output;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Puts a rendered site among the files that a web application serves, such as {@code META-INF/resources}.
 *
 * <p>That folder also holds files of the application: none of them is ever replaced.
 */
public final class WebResources {

    private WebResources() {}

    /**
     * Copies the site.
     *
     * @param site the site
     * @param folder where it goes
     * @return whether all of it is there; a file that stands in the way is reported, and then nothing is copied
     */
    public static boolean copy(RenderedSite site, Path folder, Problems problems) throws IOException {
        var isFree = true;
        var marker = folder.resolve(Manifest.NAME);
        var last = Manifest.read(marker);
        for (var path : site.paths()) {
            var target = folder.resolve(path);
            var isOurs = last.isPresent() && last.get().paths().contains(path);
            if (Files.exists(target) && !isOurs && Files.mismatch(site.root().resolve(path), target) >= 0) {
                isFree = false;
                problems.error(
                        "cfg/foreign-output",
                        Location.wholeFile(target.toString()),
                        "The file belongs to the application and would be replaced.",
                        "Rename it, or choose another <webResourcesDirectory>.");
            }
        }
        if (!isFree) {
            return false;
        }
        for (var path : site.paths()) {
            var target = folder.resolve(path);
            Files.createDirectories(target.getParent());
            Files.copy(site.root().resolve(path), target, StandardCopyOption.REPLACE_EXISTING);
        }
        return true;
    }
}

package io.github.siteblog.maven;

import io.github.siteblog.fork.ForkedJvm;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The JVM of the build. */
final class Jvm {

    private static final String FIRST_COMPILER_ALONE = "-XX:TieredStopAtLevel=1";

    private Jvm() {}

    /** Another one like it, for one goal; nothing when it would be no faster, or cannot be had. */
    static Optional<ForkedJvm> forked() {
        var bin = Path.of(System.getProperty("java.home"), "bin");
        var arguments = ManagementFactory.getRuntimeMXBean().getInputArguments();
        return List.of("java", "java.exe").stream()
                .map(bin::resolve)
                .filter(Files::isRegularFile)
                .filter(java -> !arguments.contains(FIRST_COMPILER_ALONE))
                .findFirst()
                .map(java ->
                        new ForkedJvm(java, classPath(), Runtime.getRuntime().maxMemory()));
    }

    /** The files that this program is loaded from. */
    private static List<Path> classPath() {
        if (Jvm.class.getClassLoader() instanceof URLClassLoader plugin) {
            return Arrays.stream(plugin.getURLs()).map(Jvm::file).toList();
        }
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    private static Path file(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Maven names files by URLs that are right", e);
        }
    }
}

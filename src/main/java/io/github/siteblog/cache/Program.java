package io.github.siteblog.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** The program itself, as a part of what its results are made from. */
public final class Program {

    /** It does not change while it runs. */
    private static final ClassValue<String> FINGERPRINTS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            try {
                return read(type);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private Program() {}

    /**
     * The fingerprint of all classes and files that came with a class.
     *
     * @param type one of the classes
     */
    public static String fingerprint(Class<?> type) {
        return FINGERPRINTS.get(type);
    }

    private static String read(Class<?> type) throws IOException {
        try {
            var place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isDirectory(place) ? fingerprintOfFolder(place) : Fingerprint.of(Files.readAllBytes(place));
        } catch (URISyntaxException e) {
            throw new IOException("Where " + type + " comes from is no file.", e);
        }
    }

    private static String fingerprintOfFolder(Path folder) throws IOException {
        var sums = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                sums.add(Fingerprint.of(Files.readAllBytes(file)));
            }
        }
        return Fingerprint.of(sums);
    }
}

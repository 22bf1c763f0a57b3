package io.github.siteblog.math;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Formulas over all of what KaTeX documents, a line each. */
final class Formulas {

    private static final Path FILE = Path.of("src/test/resources/io/github/siteblog/math/formulas.txt");

    private Formulas() {}

    static List<String> all() throws IOException {
        return Files.readAllLines(FILE);
    }
}

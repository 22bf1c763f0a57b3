package io.github.siteblog.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.problem.Severity;
import io.github.siteblog.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Source files on disk and problems in them. */
final class Sources {

    static final ReportSettings SETTINGS = new ReportSettings("1.0.0", "src/blog/", Severity.ERROR);

    private final Path root;

    Sources(Path root) {
        this.root = root;
    }

    static Problem error(String rule, String file, int line, int column) {
        return problem(Severity.ERROR, rule, file, line, column);
    }

    static Problem warning(String rule, String file, int line, int column) {
        return problem(Severity.WARNING, rule, file, line, column);
    }

    static Problem note(String rule, String file, int line, int column) {
        return problem(Severity.INFO, rule, file, line, column);
    }

    private static Problem problem(Severity severity, String rule, String file, int line, int column) {
        return new Problem(severity, rule, new Location(file, line, column), "It is wrong.", "Mend it.");
    }

    Sources write(String path, String text) {
        try {
            var file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(UTF_8));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SourceTree tree() {
        try {
            return SourceTree.of(root, new Problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SourceExcerpts excerpts(List<Problem> problems) {
        try {
            return SourceExcerpts.of(tree(), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SourceExcerpts excerpts(Problem... problems) {
        return excerpts(List.of(problems));
    }
}

package io.github.siteblog.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Location PLACE = new Location("posts/hello.md", 4, 11);

    private static Problem problem(String message, String hint) {
        return new Problem(Severity.ERROR, "ref/unknown-author", PLACE, message, hint);
    }

    @Test
    void isOneLine() {
        assertThat(problem("No author has the slug 'adaa'.", "Did you mean 'ada'?"))
                .hasToString("posts/hello.md:4:11: error: No author has the slug 'adaa'. Did you mean 'ada'?"
                        + " [ref/unknown-author]");
    }

    @Test
    void ofAWholeFileHasNoLine() {
        var place = Location.wholeFile("public/x");
        assertThat(new Problem(Severity.WARNING, "io/stray-file", place, "The file is not used.", "Move it."))
                .hasToString("public/x: warning: The file is not used. Move it. [io/stray-file]");
    }

    @Test
    void staysOneLineWhateverItsValuesHold() {
        assertThat(problem("The value is 'a\n::error::b'.", "Delete '\u001B[31m'."))
                .hasToString("posts/hello.md:4:11: error: The value is 'a\\n::error::b'. Delete '\\u001B[31m'."
                        + " [ref/unknown-author]");
    }

    @Test
    void keepsEverythingButItsSeverity() {
        var changed = problem("M.", "H.").as(Severity.INFO);
        assertThat(changed).isEqualTo(new Problem(Severity.INFO, "ref/unknown-author", PLACE, "M.", "H."));
    }

    @Test
    void areOrderedByPlaceThenRuleThenText() {
        var later = new Location("posts/hello.md", 5, 1);
        var sorted = Stream.of(
                        new Problem(Severity.ERROR, "a/a", later, "M", "H"),
                        new Problem(Severity.ERROR, "b/b", PLACE, "M", "H"),
                        new Problem(Severity.ERROR, "a/a", PLACE, "N", "H"),
                        new Problem(Severity.ERROR, "a/a", PLACE, "M", "I"),
                        new Problem(Severity.WARNING, "a/a", PLACE, "M", "H"),
                        new Problem(Severity.ERROR, "a/a", PLACE, "M", "H"))
                .sorted();
        assertThat(sorted.map(Problem::toString))
                .containsExactly(
                        "posts/hello.md:4:11: error: M H [a/a]",
                        "posts/hello.md:4:11: warning: M H [a/a]",
                        "posts/hello.md:4:11: error: M I [a/a]",
                        "posts/hello.md:4:11: error: N H [a/a]",
                        "posts/hello.md:4:11: error: M H [b/b]",
                        "posts/hello.md:5:1: error: M H [a/a]");
    }

    @Test
    void staysOneLineWhateverItsFileIsCalled() {
        assertThat(new Problem(Severity.ERROR, "a/a", new Location("posts/a\n::error::b.md", 1, 1), "M.", "H."))
                .hasToString("posts/a\\n::error::b.md:1:1: error: M. H. [a/a]");
    }
}

package io.github.siteblog.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LocationTest {

    @Test
    void isWrittenAsTerminalsMakeItClickable() {
        assertThat(new Location("posts/hello.md", 4, 11)).hasToString("posts/hello.md:4:11");
    }

    @Test
    void ofTheWholeFileIsWrittenWithoutALine() {
        assertThat(Location.wholeFile("public/a.png")).hasToString("public/a.png");
    }

    @Test
    void ofTheStartIsTheFirstCharacter() {
        assertThat(Location.startOf("blog.yml")).isEqualTo(new Location("blog.yml", 1, 1));
    }

    @Test
    void areOrderedByFileThenLineThenColumnAsNumbers() {
        assertThat(Stream.of(
                                new Location("b.md", 1, 1),
                                new Location("a.md", 10, 1),
                                new Location("a.md", 9, 10),
                                new Location("a.md", 9, 9),
                                Location.wholeFile("a.md"))
                        .sorted()
                        .map(Location::toString))
                .containsExactly("a.md", "a.md:9:9", "a.md:9:10", "a.md:10:1", "b.md:1:1");
    }
}

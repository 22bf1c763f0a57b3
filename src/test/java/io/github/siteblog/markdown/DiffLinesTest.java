package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.markdown.DiffLines.Kind;
import org.junit.jupiter.api.Test;

class DiffLinesTest {

    private static final DiffLines DIFF = new DiffLines("""
            --- a/x.py
            +++ b/x.py
            @@ -1,3 +1,3 @@
             a
            -b
            +c
            d

            """);

    @Test
    void areToldByTheirFirstCharacter() {
        assertThat(DIFF.kinds())
                .containsExactly(
                        Kind.HEADER,
                        Kind.HEADER,
                        Kind.HEADER,
                        Kind.KEPT,
                        Kind.DELETED,
                        Kind.INSERTED,
                        Kind.KEPT,
                        Kind.KEPT);
        assertThat(DIFF.sign(3) + DIFF.sign(4) + DIFF.sign(5) + DIFF.sign(6)).isEqualTo(" -+");
        assertThat(DIFF.text(4)).isEqualTo("b");
        assertThat(DIFF.text(6)).isEqualTo("d");
    }

    @Test
    void makeTheCodeBeforeAndAfter() {
        assertThat(DIFF.version(Kind.DELETED)).isEqualTo("a\nb\nd\n\n");
        assertThat(DIFF.version(Kind.INSERTED)).isEqualTo("a\nc\nd\n\n");
    }

    @Test
    void areNoHeadersOfFilesUnlessBothAreThere() {
        assertThat(new DiffLines("--- a comment of SQL\n++ i\n+++ b\n").kinds())
                .containsExactly(Kind.DELETED, Kind.INSERTED, Kind.INSERTED);
    }
}

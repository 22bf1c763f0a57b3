package io.github.siteblog.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepositoryTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://github.com/a/b, HEAD, https://github.com/a/b/blob/HEAD/src/A.java#L3-L5",
                "https://github.com/a/b.git, v1, https://github.com/a/b/blob/v1/src/A.java#L3-L5",
                "https://github.com/a/b/tree/main, HEAD, https://github.com/a/b/blob/main/src/A.java#L3-L5",
                "https://github.com/a/b/tree/main/core, '', https://github.com/a/b/blob/main/core/src/A.java#L3-L5",
                "https://gitlab.com/a/b/-/tree/main/core/, '', https://gitlab.com/a/b/-/blob/main/core/src/A.java#L3-5",
                "https://codeberg.org/a/b, main, https://codeberg.org/a/b/src/branch/main/src/A.java#L3-L5",
                "https://bitbucket.org/a/b/src/main, '', https://bitbucket.org/a/b/src/main/src/A.java#lines-3:5",
                "https://git.example.org/a/b, main, ''",
                "'', '', ''",
                "javascript:alert(1), '', ''"
            })
    void leadsToTheLines(String url, String tag, String link) {
        assertThat(new Repository(Path.of(""), url, tag).link("src/A.java", 3, 5))
                .isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/a/b, https://github.com/a/b/edit/HEAD/p/a.md",
        "https://github.com/a/b.git, https://github.com/a/b/edit/HEAD/p/a.md",
        "https://github.com/a/b/tree/main/core, https://github.com/a/b/edit/main/core/p/a.md",
        "https://gitlab.com/a/b/-/tree/main/core/, https://gitlab.com/a/b/-/edit/main/core/p/a.md",
        "https://codeberg.org/a/b/src/branch/main, https://codeberg.org/a/b/_edit/main/p/a.md",
        "https://bitbucket.org/a/b/src/main, https://bitbucket.org/a/b/src/main/p/a.md?mode=edit",
        "https://git.example.org/a/b, ''",
        "'', ''"
    })
    void leadsToWhereAFileOfTheBranchCanBeEdited(String url, String link) {
        assertThat(new Repository(Path.of(""), url, "v1").editLink("p/a.md")).isEqualTo(link);
    }
}

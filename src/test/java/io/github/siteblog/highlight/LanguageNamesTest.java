package io.github.siteblog.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageNamesTest {

    private final LanguageNames names = LanguageNames.standard();

    @ParameterizedTest
    @CsvSource({
        "java, java",
        "Java, java",
        "py, python",
        "py3, python",
        "python3, python",
        "pycon, python",
        "ipython, python",
        "cython, python",
        "sh, bash",
        "shell, bash",
        "zsh, bash",
        "console, shell-session",
        "yml, yaml",
        "js, javascript",
        "ts, typescript",
        "c++, cpp",
        "cs, csharp",
        "c#, csharp",
        "ps1, powershell",
        "dockerfile, docker",
        "md, markdown",
        "tex, latex",
        "golang, go",
        "rs, rust",
        "kt, kotlin",
        "html, markup",
        "svg, markup",
        "xml, xml",
        "rst, rest",
        "text, plain",
        "plain, plain",
        "txt, plain",
        "none, plain",
    })
    void aLanguageHasManyNames(String name, String grammar) {
        assertThat(names.grammar(name)).contains(grammar);
    }

    @Test
    void otherNamesAreUnknown() {
        assertThat(names.grammar("")).isEmpty();
        assertThat(names.grammar("pythno")).isEmpty();
        assertThat(names.grammar("../java")).isEmpty();
    }

    @Test
    void everyNameLeadsToALanguageThatPrismKnows() throws IOException {
        try (var index = Grammars.open("index.txt")) {
            var languages = index.lines().map(line -> line.split(" ")[0]).toList();

            assertThat(names.all())
                    .extracting(names::grammar)
                    .extracting(Optional::orElseThrow)
                    .isSubsetOf(languages);
        }
    }

    @Test
    void theNamesAreInOrder() {
        assertThat(List.copyOf(names.all())).isSorted();
        assertThat(names.all()).contains("python", "py", "text").hasSizeGreaterThan(200);
    }
}

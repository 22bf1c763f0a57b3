package io.github.siteblog.highlight;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No code takes long, or more stack than there is. */
class HostileCodeTest {

    private static final Path SAMPLES = Path.of("src/test/resources/io/github/siteblog/highlight/samples");

    private final Highlighter highlighter = Highlighter.standard();

    @ParameterizedTest
    @ValueSource(strings = {"python", "java", "json", "bash", "markdown", "html"})
    void codeThatIsTooLongIsText(String language) {
        assertText("x = 1; ".repeat(30_000), language, Outcome.TOO_LONG);
        assertText("<".repeat(2_000_000), language, Outcome.TOO_LONG);
        assertText('"' + "\\n".repeat(100_000) + '"', language, Outcome.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"python", "java", "javascript", "json", "cpp", "kotlin", "sql"})
    void aStringMayBeAsLongAsCodeMay(String language) {
        var string = '"' + "\\n".repeat(49_000) + '"';
        var highlighted = assertTimeout(ofSeconds(30), () -> highlighter.highlight(string, language));

        assertThat(highlighted.outcome()).isEqualTo(Outcome.HIGHLIGHTED);
        assertThat(highlighted.html()).contains("\"token string\">" + string + "</span>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "<a ", "'\"", "*_", "a", "\n"})
    void anyCodeEndsInTime(String piece) {
        var code = piece.repeat(98_000 / piece.length());

        for (var language : new String[] {"python", "java", "yaml", "markdown"}) {
            var highlighted = assertTimeout(ofSeconds(30), () -> highlighter.highlight(code, language));
            if (highlighted.outcome() != Outcome.HIGHLIGHTED) {
                assertText(code, language, Outcome.TOO_SLOW);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpp", "csharp", "markdown", "python", "sass", "tsx", "typescript", "vim"})
    void ordinaryCodeMayBeAsLongAsCodeMay(String language) throws IOException {
        var sample = Files.readString(SAMPLES.resolve(language + ".txt"));
        var code = sample.repeat(Highlighter.LONGEST / sample.length());

        assertThat(assertTimeout(ofSeconds(30), () -> highlighter.highlight(code, language))
                        .outcome())
                .isEqualTo(Outcome.HIGHLIGHTED);
    }

    @Test
    void codeThatTakesTooManyStepsIsText() {
        assertText("`${".repeat(32_000), "javascript", Outcome.TOO_SLOW);
    }

    @Test
    void aLowStackMakesNoDifference() throws InterruptedException {
        var code = "a: [" + "x ".repeat(10_000) + "]";
        var low = new AtomicReference<Highlighted>();
        var thread = new Thread(null, () -> low.set(highlighter.highlight(code, "yaml")), "low", 200_000);
        thread.start();
        thread.join();

        assertThat(low.get().outcome()).isEqualTo(Outcome.HIGHLIGHTED);
        assertThat(low.get()).isEqualTo(highlighter.highlight(code, "yaml"));
    }

    private void assertText(String code, String language, Outcome outcome) {
        var highlighted = assertTimeout(ofSeconds(30), () -> highlighter.highlight(code, language));

        assertThat(highlighted.outcome()).isEqualTo(outcome);
        assertThat(highlighted.fellBack()).isTrue();
        assertThat(highlighted.html()).isEqualTo(TokenWriter.encode(code));
    }
}

package io.github.siteblog.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0  | 0 | 0 | no problems",
                "1  | 0 | 0 | 1 error",
                "2  | 0 | 0 | 2 errors",
                "0  | 1 | 0 | 1 warning",
                "0  | 0 | 1 | 1 note",
                "0  | 0 | 5 | 5 notes",
                "1  | 2 | 0 | 1 error and 2 warnings",
                "0  | 1 | 3 | 1 warning and 3 notes",
                "14 | 1 | 3 | 14 errors, 1 warning and 3 notes",
            })
    void countsProblemsInWords(int errors, int warnings, int notes, String words) {
        var problems = new ArrayList<Problem>();
        problems.addAll(Collections.nCopies(notes, problem(Severity.INFO)));
        problems.addAll(Collections.nCopies(errors, problem(Severity.ERROR)));
        problems.addAll(Collections.nCopies(warnings, problem(Severity.WARNING)));
        assertThat(Summary.of(problems)).isEqualTo(words);
    }

    @Test
    void choosesTheFormOfANoun() {
        assertThat(Summary.count(0, "person", "people")).isEqualTo("0 people");
        assertThat(Summary.count(1, "person", "people")).isEqualTo("1 person");
        assertThat(Summary.count(1234, "person", "people")).isEqualTo("1234 people");
    }

    private static Problem problem(Severity severity) {
        return new Problem(severity, "a/b", Location.startOf("posts/a.md"), "M.", "H.");
    }
}

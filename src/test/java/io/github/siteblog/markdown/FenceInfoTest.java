package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FenceInfoTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "^^                                 | ^^       | ^^            | ^^  | []       | 0",
                "python                             | python   | ^^            | ^^  | []       | 0",
                "C++                                | C++      | ^^            | ^^  | []       | 0",
                "{python}                           | python   | ^^            | ^^  | []       | 0",
                "{.python}                          | python   | ^^            | ^^  | []       | 0",
                "python {1}                         | python   | ^^            | ^^  | [1]      | 0",
                "python{1,3-5}                      | python   | ^^            | ^^  | [1, 3-5] | 0",
                "python { 1, 3-5 }                  | python   | ^^            | ^^  | [1, 3-5] | 0",
                "{2}                                | ^^       | ^^            | ^^  | [2]      | 0",
                "py title=\"a b\" {2}               | py       | a b           | ^^  | [2]      | 0",
                "py {2} title='it is \"so\"'        | py       | it is \"so\"  | ^^  | [2]      | 0",
                "py title=hello.py                  | py       | hello.py      | ^^  | []       | 0",
                "title=\"no language\"              | ^^       | no language   | ^^  | []       | 0",
                "python:src/hello.py                | python   | src/hello.py  | ^^  | []       | 0",
                "python:hello.py{1}                 | python   | hello.py      | ^^  | [1]      | 0",
                "py linenos                         | py       | ^^            | ^^  | []       | 1",
                "py showLineNumbers                 | py       | ^^            | ^^  | []       | 1",
                "py showLineNumbers=true            | py       | ^^            | ^^  | []       | 1",
                "py linenos start=10                | py       | ^^            | ^^  | []       | 10",
                "py start=10 linenos                | py       | ^^            | ^^  | []       | 10",
                "py start=\"10\"                    | py       | ^^            | ^^  | []       | 10",
                "python [In]                        | python   | ^^            | In  | []       | 0",
                "text [Out] {1}                     | text     | ^^            | Out | [1]      | 0",
                "diff-python,linenos                | diff-python | ^^         | ^^  | []       | 1",
            })
    void isRead(String text, String language, String title, String label, String marks, int firstNumber) {
        var info = read(text);

        assertThat(info.language()).isEqualTo(language);
        assertThat(info.title()).isEqualTo(title);
        assertThat(info.label()).isEqualTo(label);
        assertThat(info.marks()).hasToString(marks);
        assertThat(info.firstNumber()).isEqualTo(firstNumber);
        thenProblems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "py titel=\"a b\"      | 4:  | 'titel'        | Did you mean 'title'?",
                "py {1} lineno         | 8:  | 'lineno'       | Did you mean 'linenos'?",
                "py showlinenumbers    | 4:  | 'showlinenumbers' | Did you mean 'showLineNumbers'?",
                "rust,ignore           | 6:  | 'ignore'       | Use title=\"…\", {1,3-5}, linenos or start=10, or delete it.",
                "py {linenos=table}    | 4:  | '{linenos=table}' | Use title=\"…\", {1,3-5}, linenos or start=10, or delete it.",
                "py {1                 | 4:  | '{1'           | Use title=\"…\", {1,3-5}, linenos or start=10, or delete it.",
                "py [In                | 4:  | '[In'          | Use title=\"…\", {1,3-5}, linenos or start=10, or delete it.",
                "py = x                | 4:  | '='            | Use title=\"…\", {1,3-5}, linenos or start=10, or delete it.",
            })
    void reportsWhatItDoesNotKnow(String text, String column, String name, String hint) {
        read(text);

        assertThat(problems.sorted())
                .first()
                .hasToString("p.md:1:%s warning: The option %s of the code block is not known. %s [code/unknown-option]"
                        .formatted(column, name, hint));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "py title       | 4: warning: The option 'title' of the code block has no value. Write it as title=\"…\".",
                "py title=\"\"  | 4: warning: The option 'title' of the code block has no value. Write it as title=\"…\".",
                "py start=x     | 4: warning: The option 'start' of the code block has the value 'x'. Write the number of the first line, such as start=10.",
                "py start=0     | 4: warning: The option 'start' of the code block has the value '0'. Write the number of the first line, such as start=10.",
                "py start       | 4: warning: The option 'start' of the code block has the value ''. Write the number of the first line, such as start=10.",
                "py linenos=no  | 4: warning: The option 'linenos' of the code block has the value 'no'. Write 'linenos' and nothing else.",
            })
    void reportsValuesThatMeanNothing(String text, String problem) {
        var info = read(text);

        assertThat(info.title()).isEmpty();
        assertThat(info.firstNumber()).isZero();
        thenProblems("p.md:1:" + problem + " [code/unknown-option]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "py {0}        | 5 | '0'",
                "py {1, 5-3}   | 8 | '5-3'",
                "py {1,,2}     | 7 | ''",
                "py {}         | 5 | ''",
                "py {1 3}      | 5 | '1 3'",
                "py {1000000}  | 5 | '1000000'",
            })
    void reportsMarksThatNameNoLines(String text, int column, String range) {
        read(text);

        thenProblems(
                "p.md:1:%s: warning: The line mark %s names no lines. Write lines as in {2} or {1,3-5}. [code/line-mark]"
                        .formatted(column, range));
    }

    @Test
    void knowsTheLanguageOfADiff() {
        assertThat(read("diff").isDiff()).isTrue();
        assertThat(read("diff").isDiffOfCode()).isFalse();
        assertThat(read("Diff-Python").isDiffOfCode()).isTrue();
        assertThat(read("Diff-Python").codeLanguage()).isEqualTo("Python");
        assertThat(read("python").isDiff()).isFalse();
        assertThat(read("python").codeLanguage()).isEqualTo("python");
    }

    private FenceInfo read(String text) {
        return FenceInfo.read(text, offset -> new Location("p.md", 1, 1 + offset), problems);
    }

    private void thenProblems(String... expected) {
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly(expected);
    }
}

package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.FrontMatter;
import io.github.siteblog.source.SourceFile;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private static final String FORMS = "Write it as 'August 27, 2019' or '2019-08-27'.";

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "January 1, 2019   | 2019-01-01",
                "February 2, 2019  | 2019-02-02",
                "March 3, 2019     | 2019-03-03",
                "April 4, 2019     | 2019-04-04",
                "May 5, 2019       | 2019-05-05",
                "June 6, 2019      | 2019-06-06",
                "July 7, 2019      | 2019-07-07",
                "August 27, 2019   | 2019-08-27",
                "September 9, 2019 | 2019-09-09",
                "October 10, 2019  | 2019-10-10",
                "November 30, 2019 | 2019-11-30",
                "December 31, 2019 | 2019-12-31",
            })
    void readsTheLongFormOfEveryMonth(String written, LocalDate date) {
        assertThat(read(written)).isEqualTo(date);
        thenProblems();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-08-27,                       2019-08-27",
        "2019-08-27T23:59,                 2019-08-27",
        "2019-08-27T23:59:59Z,             2019-08-27",
        "2019-08-27 00:00:00,              2019-08-27",
        "2019-08-27T00:30:00.123+05:30,    2019-08-27",
        "2019-08-27 10:00:00 +0000,        2019-08-27",
        "2019-08-27 10:00 UTC,             2019-08-27",
        "2020-02-29,                       2020-02-29",
        "2000-02-29,                       2000-02-29",
    })
    void readsIsoDaysWithoutTheirTime(String written, LocalDate date) {
        assertThat(read(written)).isEqualTo(date);
        thenProblems();
    }

    @Test
    void readsADayInQuotes() {
        assertThat(read("\"August 27, 2019\"")).isEqualTo("2019-08-27");
        assertThat(read("'2019-08-27'")).isEqualTo("2019-08-27");
        thenProblems();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-08-27T24:30:00Z",
                "2019-08-27T10:60",
                "2019-08-27T10:00:61Z",
                "2019-08-27T10:00:00+99:00",
                "2019-08-27 10:00 and later"
            })
    void refusesATimeThatDoesNotExist(String written) {
        assertThat(read(written)).isNull();
        thenProblems("error: The date '%s' cannot be read. %s [fm/date]".formatted(written, FORMS));
    }

    @Test
    void notesAZeroInFrontOfTheDay() {
        assertThat(read("August 07, 2019")).isEqualTo("2019-08-07");
        thenProblems("info: The date 'August 07, 2019' is read as 2019-08-07. Write it as 'August 7, 2019'. [fm/date]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sep 24, 2025          | 2025-09-24 | September 24, 2025",
                "Sept 24, 2025         | 2025-09-24 | September 24, 2025",
                "Sep. 24, 2025         | 2025-09-24 | September 24, 2025",
                "SEPTEMBER 24, 2025    | 2025-09-24 | September 24, 2025",
                "september 24 2025     | 2025-09-24 | September 24, 2025",
                "September 24 , 2025   | 2025-09-24 | September 24, 2025",
                "September 24th, 2025  | 2025-09-24 | September 24, 2025",
                "September 1st 2025    | 2025-09-01 | September 1, 2025",
                "September 2nd, 2025   | 2025-09-02 | September 2, 2025",
                "September 3rd, 2025   | 2025-09-03 | September 3, 2025",
                "September  3, 2025    | 2025-09-03 | September 3, 2025",
                "Feb 29, 2024          | 2024-02-29 | February 29, 2024",
                "30 March, 2026        | 2026-03-30 | March 30, 2026",
                "30 March 2026         | 2026-03-30 | March 30, 2026",
                "30. March 2026        | 2026-03-30 | March 30, 2026",
                "21, January 2026      | 2026-01-21 | January 21, 2026",
                "21st January 2026     | 2026-01-21 | January 21, 2026",
                "1 Dec. 2026           | 2026-12-01 | December 1, 2026",
                "2019/08/27            | 2019-08-27 | August 27, 2019",
                "2019/8/7              | 2019-08-07 | August 7, 2019",
                "2019.08.27            | 2019-08-27 | August 27, 2019",
                "September, 2024       | 2024-09-01 | September 1, 2024",
                "September 2024        | 2024-09-01 | September 1, 2024",
                "Oct. 2024             | 2024-10-01 | October 1, 2024",
            })
    void understandsOddFormsWithAWarning(String written, LocalDate date, String proper) {
        assertThat(read(written)).isEqualTo(date);
        thenProblems(
                "warning: The date '%s' is read as %s. Write it as '%s'. [fm/date]".formatted(written, date, proper));
    }

    @ParameterizedTest
    @CsvSource({
        "jan, 1",
        "feb, 2",
        "mar, 3",
        "apr, 4",
        "may, 5",
        "jun, 6",
        "jul, 7",
        "aug, 8",
        "sep, 9",
        "sept, 9",
        "oct, 10",
        "nov, 11",
        "dec, 12",
        "janu, 1",
        "septemb, 9",
        "DECEMBE, 12"
    })
    void takesThreeLettersOrMoreForTheMonth(String word, int month) {
        assertThat(read(word + " 2, 2019")).isEqualTo(LocalDate.of(2019, month, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Febuary 30, 2019   | February",
                "Janaury 3, 2019    | January",
                "Agust 3, 2019      | August",
                "3 Setpember 2019   | September",
                "Novembr, 2019      | November",
                "Ma 3, 2019         | May",
            })
    void suggestsTheMonthThatWasMeant(String written, String month) {
        assertThat(read(written)).isNull();
        thenProblems("error: The date '%s' cannot be read. Did you mean '%s'? %s [fm/date]"
                .formatted(written, month, FORMS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27/08/2019",
                "08/27/2019",
                "27-08-2019",
                "27.08.2019",
                "19-08-27",
                "2019-8-27",
                "2019-13-01",
                "2019-00-10",
                "2019-W35-2",
                "20190827",
                "1566864000",
                "yesterday",
                "Tuesday, August 27, 2019",
                "août 27, 2019",
                "August 27, 19",
                "August 27",
                "2019",
                "２０１９-08-27",
            })
    void refusesWhatCouldMeanTwoDaysOrNone(String written) {
        assertThat(read("'" + written + "'")).isNull();
        thenProblems("error: The date '%s' cannot be read. %s [fm/date]".formatted(written, FORMS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "February 29, 2019 | February 2019 has 28 days.",
                "February 29, 2100 | February 2100 has 28 days.",
                "February 30, 2020 | February 2020 has 29 days.",
                "2019-02-29        | February 2019 has 28 days.",
                "2019-04-31        | April 2019 has 30 days.",
                "2019/06/31        | June 2019 has 30 days.",
                "31 Nov 2019       | November 2019 has 30 days.",
                "August 32, 2019   | August 2019 has 31 days.",
                "August 0, 2019    | August 2019 has 31 days.",
            })
    void tellsHowManyDaysTheMonthHas(String written, String hint) {
        assertThat(read(written)).isNull();
        thenProblems("error: The date '%s' cannot be read. %s [fm/date]".formatted(written, hint));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "''", "~", "'  '"})
    void leavesAMissingDateToTheRuleForRequiredFields(String written) {
        assertThat(read(written)).isNull();
        thenProblems();
    }

    @Test
    void refusesAList() {
        assertThat(read("[2019-08-27]")).isNull();
        thenProblems("error: The field 'published' is a list. Write text. [fm/type]");
    }

    private LocalDate read(String written) {
        var file = new SourceFile("posts/p.md", "---\npublished: " + written + "\n---\n");
        var source = FrontMatter.of(file, problems).orElseThrow();
        return new DateReader(problems).read(source.fields(), "published");
    }

    private void thenProblems(String... expected) {
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactlyElementsOf(
                        Arrays.stream(expected).map("posts/p.md:2:12: "::concat).toList());
    }
}

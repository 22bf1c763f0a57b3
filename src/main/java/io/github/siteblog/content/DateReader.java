package io.github.siteblog.content;

import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Fields;
import io.github.siteblog.source.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days of a post.
 *
 * <p>Two forms are right: {@code August 27, 2019} and ISO 8601, whose time of day is not used. Other orders of a named
 * month, a day and a year are understood with a warning; a day that does not exist and forms that could mean two days are
 * errors.
 */
final class DateReader {

    private static final String FORMS = "Write it as 'August 27, 2019' or '2019-08-27'.";
    private static final List<String> MONTHS =
            Arrays.stream(Month.values()).map(DateReader::name).toList();

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]"
            + "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d+)?)?" // time
            + " ?[A-Za-z]* ?(?:[+-](?:0\\d|1[0-8])(?::?[0-5]\\d)?)?)?"); // zone
    private static final Pattern SLASHES = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<month>\\p{L}+)\\.?\\s*(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s*(?<year>\\d{4})");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<day>\\d{1,2})(?:st|nd|rd|th)?\\.?\\s*,?\\s*(?<month>\\p{L}+)\\.?\\s*,?\\s*(?<year>\\d{4})");
    private static final Pattern NO_DAY = Pattern.compile("(?<month>\\p{L}+)\\.?\\s*,?\\s*(?<year>\\d{4})(?<day>)");

    private final Problems problems;

    DateReader(Problems problems) {
        this.problems = problems;
    }

    /** The day a field names, or null when the field is missing or wrong. */
    @Nullable
    LocalDate read(Fields fields, String name) {
        return fields.text(name).flatMap(this::date).orElse(null);
    }

    private Optional<LocalDate> date(Text text) {
        var value = text.value().strip();
        var iso = ISO.matcher(value);
        if (iso.matches()) {
            return date(text, Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), iso.group(3), true);
        }
        var slashes = SLASHES.matcher(value);
        if (slashes.matches()) {
            var month = Integer.parseInt(slashes.group(2));
            return date(text, Integer.parseInt(slashes.group(1)), month, slashes.group(3), false);
        }
        for (var form : List.of(MONTH_FIRST, DAY_FIRST, NO_DAY)) {
            var match = form.matcher(value);
            if (match.matches()) {
                var year = Integer.parseInt(match.group("year"));
                return named(text, year, match.group("month"), match.group("day"));
            }
        }
        return refuse(text, FORMS);
    }

    private Optional<LocalDate> named(Text text, int year, String word, String day) {
        var month = month(word);
        if (month == 0) {
            var meant = Nearest.to(word, MONTHS);
            return refuse(
                    text, meant.map(m -> "Did you mean '%s'? ".formatted(m)).orElse("") + FORMS);
        }
        return date(text, year, month, day, false);
    }

    /** The number of a month by its name or the first three letters or more of it; 0 when there is none. */
    private static int month(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            var name = MONTHS.get(i).toLowerCase(Locale.ROOT);
            if (name.equals(lower) || lower.length() >= 3 && name.startsWith(lower) || lower.equals("sept") && i == 8) {
                return i + 1;
            }
        }
        return 0;
    }

    private Optional<LocalDate> date(Text text, int year, int month, String day, boolean isIso) {
        try {
            var date = LocalDate.of(year, month, day.isEmpty() ? 1 : Integer.parseInt(day));
            if (!isIso) {
                reportOddForm(text, date, day);
            }
            return Optional.of(date);
        } catch (DateTimeException e) {
            var days = month >= 1 && month <= 12 ? YearMonth.of(year, month).lengthOfMonth() : 0;
            return refuse(text, days == 0 ? FORMS : "%s %s has %s days.".formatted(MONTHS.get(month - 1), year, days));
        }
    }

    private void reportOddForm(Text text, LocalDate date, String day) {
        var proper = MONTHS.get(date.getMonthValue() - 1) + " " + date.getDayOfMonth() + ", " + date.getYear();
        if (text.value().equals(proper)) {
            return;
        }
        var message = "The date %s is read as %s.".formatted(text.quoted(), date);
        var hint = "Write it as '%s'.".formatted(proper);
        if (text.value().equals(proper.replace(" " + date.getDayOfMonth() + ",", " " + day + ","))) {
            problems.info("fm/date", text.location(), message, hint);
        } else {
            problems.warning("fm/date", text.location(), message, hint);
        }
    }

    private Optional<LocalDate> refuse(Text text, String hint) {
        problems.error("fm/date", text.location(), "The date %s cannot be read.".formatted(text.quoted()), hint);
        return Optional.empty();
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}

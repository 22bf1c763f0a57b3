package io.github.siteblog.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the names of files tell, besides the slug.
 *
 * @param pattern a form such as {@code :year-:month-:day-:slug}
 */
public record FileNames(String pattern) {

    /** The name of a file is the slug. */
    public static final FileNames STANDARD = new FileNames(":slug");

    static final List<String> PLACEHOLDERS = List.of(":day", ":month", ":slug", ":year");

    private static final Pattern PLACEHOLDER = Pattern.compile(":[a-z]*");

    /**
     * What the name of a file tells.
     *
     * @param date the day, as ISO 8601 has it
     * @param slug the slug
     */
    record Parts(Optional<String> date, String slug) {}

    /** Whether a text is such a form: each placeholder at most once, the slug, and a whole date or none. */
    static boolean isPattern(String text) {
        var names = placeholders(text);
        return names.contains(":slug")
                && PLACEHOLDERS.containsAll(names)
                && names.size() == names.stream().distinct().count()
                && (names.size() == 1 || names.size() == PLACEHOLDERS.size())
                && !PLACEHOLDER.matcher(text).replaceAll("").matches(".*[/\\\\:].*");
    }

    /** What a text has in the place of a placeholder. */
    static Optional<String> unknownPlaceholder(String text) {
        return placeholders(text).stream()
                .filter(name -> !PLACEHOLDERS.contains(name))
                .findFirst();
    }

    /** The parts of a file name without its extension; one that has not this form is all slug. */
    Parts parts(String stem) {
        var match = form().matcher(stem);
        if (!match.matches()) {
            return new Parts(Optional.empty(), stem);
        }
        var date = pattern.contains(":year")
                ? Optional.of("%s-%s-%s".formatted(match.group("year"), match.group("month"), match.group("day")))
                : Optional.<String>empty();
        return new Parts(date, match.group("slug"));
    }

    private Pattern form() {
        var form = new StringBuilder();
        var end = 0;
        for (var name : PLACEHOLDER.matcher(pattern).results().toList()) {
            form.append(Pattern.quote(pattern.substring(end, name.start())));
            form.append(group(name.group()));
            end = name.end();
        }
        return Pattern.compile(
                form.append(Pattern.quote(pattern.substring(end))).toString());
    }

    private static String group(String placeholder) {
        return switch (placeholder) {
            case ":year" -> "(?<year>\\d{4})";
            case ":slug" -> "(?<slug>.+)";
            default -> "(?<%s>\\d{2})".formatted(placeholder.substring(1));
        };
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList();
    }
}

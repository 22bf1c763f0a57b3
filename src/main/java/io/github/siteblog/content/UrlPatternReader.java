package io.github.siteblog.content;

import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Fields;
import io.github.siteblog.source.Text;
import java.util.ArrayList;

/** Reads the fields {@code permalinks} and {@code aliases} of {@code blog.yml}: the forms of the URLs of posts. */
final class UrlPatternReader {

    private final Problems problems;

    UrlPatternReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * The form that the URLs of posts have.
     *
     * @param trailingSlash whether they end with a slash
     */
    UrlPattern permalinks(Fields fields, boolean trailingSlash) {
        var text = fields.text("permalinks");
        if (text.isEmpty()) {
            return UrlPattern.STANDARD;
        }
        var isPattern = UrlPattern.isPattern(text.get().value());
        if (isPattern && isReserved(text.get())) {
            return UrlPattern.STANDARD;
        }
        if (isPattern && (!trailingSlash || text.get().value().endsWith("/"))) {
            return new UrlPattern(text.get().value());
        }
        if (isPattern) {
            problems.error(
                    "cfg/permalinks",
                    text.get().location(),
                    "The pattern %s ends without a slash.".formatted(text.get().quoted()),
                    "End it with one, or write 'trailingSlash: false' for URLs without.");
            return UrlPattern.STANDARD;
        }
        problems.error(
                "cfg/permalinks",
                text.get().location(),
                message(text.get()),
                hint(
                        text.get(),
                        "Write a path that begins and ends with a slash and has :slug, such as /blog/:year/:slug/."));
        return UrlPattern.STANDARD;
    }

    /** The forms that they once had. */
    Aliases aliases(Fields fields) {
        var patterns = new ArrayList<UrlPattern>();
        for (var text : fields.texts("aliases")) {
            if (UrlPattern.isPattern(text.value())) {
                if (!isReserved(text)) {
                    patterns.add(new UrlPattern(text.value()));
                }
            } else {
                problems.error(
                        "cfg/alias-pattern",
                        text.location(),
                        message(text),
                        hint(
                                text,
                                "Write a path with :slug, and :year, :month, :day or :category where it has them, such"
                                        + " as /blog/:year/:month/:slug/."));
            }
        }
        return new Aliases(patterns);
    }

    private boolean isReserved(Text text) {
        return ReservedName.isReported(text, text.value(), "-posts", problems);
    }

    private static String message(Text text) {
        return "The pattern %s cannot be read.".formatted(text.quoted());
    }

    private static String hint(Text text, String otherwise) {
        return UrlPattern.unknownPlaceholder(text.value())
                .map(name -> Nearest.hint(name, UrlPattern.PLACEHOLDERS, otherwise))
                .orElse(otherwise);
    }
}

package io.github.siteblog.markdown;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Two hyphens become an en dash and three an em dash; three dots become an ellipsis. */
final class SmartDashes implements Consumer<InlineText> {

    private static final Pattern RUN = Pattern.compile("-{2,}|\\.{3,}");

    @Override
    public void accept(InlineText text) {
        var runs = RUN.matcher(text.characters());
        while (runs.find()) {
            if (text.isFree(runs.start(), runs.end()) && !isOption(text, runs.start(), runs.end())) {
                var shown = switch (runs.group()) {
                    case "--" -> "–";
                    case "---" -> "—";
                    case "..." -> "…";
                    default -> runs.group();
                };
                text.show(runs.start(), runs.end(), shown);
            }
        }
    }

    /** Whether hyphens begin a word, as in {@code --help}. */
    private static boolean isOption(InlineText text, int start, int end) {
        return text.at(start) == '-'
                && Character.isWhitespace(text.at(start - 1))
                && Character.isLetterOrDigit(text.at(end));
    }
}

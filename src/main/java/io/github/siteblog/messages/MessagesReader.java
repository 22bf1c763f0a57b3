package io.github.siteblog.messages;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.SourceFile;
import io.github.siteblog.source.SourceTree;
import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the words that a blog has in place of those of the plugin: {@code theme/messages/<language>.properties}. */
public final class MessagesReader {

    private static final String FOLDER = "theme/messages/";
    private static final String EXTENSION = ".properties";

    private final SourceTree tree;
    private final Problems problems;

    public MessagesReader(SourceTree tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /**
     * The words of a language.
     *
     * @param language a BCP 47 tag; a file of a whole language is read before that of a regional one
     */
    public Messages read(String language) throws IOException {
        var messages = Messages.of(language);
        var own = new TreeMap<String, String>();
        var whole = language.replaceFirst("-.*", "");
        own.putAll(words(whole, messages));
        if (!whole.equals(language)) {
            own.putAll(words(language, messages));
        }
        return messages.with(own);
    }

    private SortedMap<String, String> words(String language, Messages known) throws IOException {
        var file = tree.read(FOLDER + language + EXTENSION);
        var words = new Properties();
        if (file.isPresent()) {
            try {
                words.load(new StringReader(file.get().text()));
            } catch (IllegalArgumentException e) {
                problems.error(
                        "fm/type",
                        Location.wholeFile(file.get().path()),
                        "The file holds a \\u that no four digits follow.",
                        "Write the character itself; the file is UTF-8.");
            }
            words.stringPropertyNames().stream()
                    .filter(key -> !known.keys().contains(key))
                    .sorted()
                    .forEach(key -> reportUnknown(key, file.get(), known));
        }
        return Messages.sorted(words);
    }

    private void reportUnknown(String key, SourceFile file, Messages known) {
        var line = Pattern.compile("(?m)^[ \\t]*(\\Q%s\\E)[ \\t]*[=:]".formatted(key))
                .matcher(file.text());
        problems.warning(
                "fm/unknown-key",
                line.find() ? file.at(line.start(1)) : Location.wholeFile(file.path()),
                "No words of the pages have the key %s.".formatted(Printable.quoted(key)),
                Nearest.hint(key, known.keys(), "Delete the line."));
    }
}

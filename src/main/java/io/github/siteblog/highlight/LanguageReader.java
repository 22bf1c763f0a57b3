package io.github.siteblog.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the file of a language. Its format is described where it is written, in {@code prism-grammars.js}. */
final class LanguageReader {

    private final String language;
    private final List<List<Rule>> grammars = new ArrayList<>();
    private @Nullable Pattern template;

    private LanguageReader(String language) {
        this.language = language;
    }

    static Language read(String language, Stream<String> lines) {
        var reader = new LanguageReader(language);
        lines.forEachOrdered(reader::line);
        return new Language(reader.grammars.stream().map(Grammar::new).toList(), reader.template);
    }

    private void line(String line) {
        var fields = line.split("\t", 5);
        if (fields.length == 5) {
            grammars.get(grammars.size() - 1).add(rule(fields[0], fields[1], fields[2], fields[3], fields[4]));
        } else if (fields.length == 1) {
            grammars.add(new ArrayList<>());
        } else {
            template = JsRegex.compile(fields[2], fields[1]);
        }
    }

    private Rule rule(String type, String options, String aliases, String inside, String source) {
        var classes = aliases.isEmpty() ? type : type + " " + aliases;
        var expression = new Expression(source, options);
        return new Rule(type, classes, expression, options.contains("G"), options.contains("L"), place(inside));
    }

    private @Nullable Place place(String inside) {
        if (inside.isEmpty()) {
            return null;
        }
        var colon = inside.indexOf(':');
        var home = colon < 0 ? language : inside.substring(0, colon);
        return new Place(home, Integer.parseInt(inside.substring(colon + 1)));
    }
}

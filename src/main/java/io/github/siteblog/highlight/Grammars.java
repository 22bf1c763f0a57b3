package io.github.siteblog.highlight;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The grammars of all languages, each loaded when it is first asked for. */
final class Grammars {

    private final Function<String, Language> loader;
    private final Map<String, Language> loaded = new ConcurrentHashMap<>();

    /**
     * Grammars from anywhere.
     *
     * @param loader loads a language by its name
     */
    Grammars(Function<String, Language> loader) {
        this.loader = loader;
    }

    /** The grammars of Prism. */
    static Grammars standard() {
        return new Grammars(Grammars::load);
    }

    /** What is known of a language. */
    Language language(String name) {
        return loaded.computeIfAbsent(name, loader);
    }

    /** The grammar at a place. */
    Grammar at(Place place) {
        return language(place.language()).grammars().get(place.number());
    }

    /** Opens a file that was written when the plugin was built. */
    static BufferedReader open(String file) {
        var stream = Objects.requireNonNull(Grammars.class.getResourceAsStream(file), file);
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    private static Language load(String language) {
        try (var lines = open(language + ".grammar")) {
            return LanguageReader.read(language, lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

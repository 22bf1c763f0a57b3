package io.github.siteblog;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.siteblog.math.FormulaCache;
import io.github.siteblog.output.BuildCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Formulas as files of a cache, each as its {@code <math>} element. */
final class FormulaFiles implements FormulaCache {

    private final BuildCache cache;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    FormulaFiles(BuildCache cache) {
        this.cache = cache;
    }

    @Override
    public Optional<String> find(String recipe) {
        try {
            var name = name(recipe);
            if (cache.find(name).isEmpty()) {
                return Optional.empty();
            }
            try (var in = cache.open(name)) {
                used.add(recipe);
                return Optional.of(new String(in.readAllBytes(), UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void keep(String recipe, String mathml) {
        try {
            if (used.add(recipe)) {
                cache.put(name(recipe), mathml.getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String recipe) throws IOException {
        return BuildCache.key("formula", recipe.getBytes(UTF_8)) + "-formula.html";
    }
}

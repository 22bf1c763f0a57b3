package io.github.siteblog.source;

import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * What was made of each file, and what was wrong with it, for as long as the file stays as it is. Many threads may use it.
 *
 * @param <T> what is made
 */
public final class Memo<T> {

    private final Predicate<T> isKept;
    private final Map<String, Kept<T>> kept = new ConcurrentHashMap<>();
    private Object recipe = "";

    private record Kept<T>(Stamp stamp, T value, List<Problem> problems) {}

    /** Makes something of a file. */
    @FunctionalInterface
    public interface Step<T> {
        T read(Problems problems) throws IOException;
    }

    /**
     * Makes an empty one.
     *
     * @param isKept whether something depends on nothing but its file
     */
    public Memo(Predicate<T> isKept) {
        this.isKept = isKept;
    }

    /** What is known of a file, or else made now. */
    public T get(SourceTree tree, String path, Problems problems, Step<T> step) throws IOException {
        var known = kept.get(path);
        if (known == null || !known.stamp().equals(tree.stamp(path))) {
            var own = new Problems();
            var value = step.read(own);
            known = new Kept<>(tree.stamp(path), value, own.sorted());
            if (isKept.test(value)) {
                kept.put(path, known);
            }
        }
        problems.addAll(known.problems());
        return known.value();
    }

    /**
     * Forgets what is of no use any more.
     *
     * @param recipe what decides, besides the files themselves, what is made of them; when it is another than before, all is
     *     made anew
     * @param files the files that there are now
     */
    public void begin(Object recipe, Set<String> files) {
        kept.keySet().retainAll(recipe.equals(this.recipe) ? files : Set.of());
        this.recipe = recipe;
    }

    /** Has something made anew; needed when a file may have changed twice in a moment. */
    public void forget(String path) {
        kept.remove(path);
    }
}

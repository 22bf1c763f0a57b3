package io.github.siteblog.math;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Renders TeX as MathML.
 *
 * <p>A formula is a function of its text alone: a macro that one defines is unknown in the next. Safe for threads, which
 * take turns. KaTeX is started by the first formula; that takes about a second, and a formula a few milliseconds.
 */
public final class Mathematics {

    /** The longest formula that is read, in characters: some two printed pages. */
    public static final int LONGEST = 5_000;

    private static final int MAX_REMEMBERED = 1_000;

    /** One for all: it starts once, and remembers nothing but formulas. */
    private static final Mathematics STANDARD = new Mathematics();

    private record Key(String tex, boolean display) {}

    private final Map<Key, Formula> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Formula> eldest) {
            return size() > MAX_REMEMBERED;
        }
    };

    /** The sum of the scripts, of which all formulas are made. */
    private final String scripts = Katex.source("katex.sha256");

    private @Nullable Katex katex;

    private Mathematics() {}

    /** The mathematics of KaTeX. */
    public static Mathematics standard() {
        return STANDARD;
    }

    /** Renders a formula without a cache. */
    public Formula render(String tex, boolean display) {
        return render(tex, display, FormulaCache.none());
    }

    /**
     * Renders a formula.
     *
     * @param tex the TeX between the dollar signs
     * @param display whether it stands on its own, in full size, and not in a line of text
     * @param cache may have it from an earlier run, and keeps it if KaTeX can read it
     */
    public synchronized Formula render(String tex, boolean display, FormulaCache cache) {
        var key = new Key(Objects.requireNonNull(tex, "tex"), display);
        var known = remembered.get(key);
        var formula = known != null ? known : rendered(key, cache);
        remembered.put(key, formula);
        if (formula.isReadable()) {
            cache.keep(recipe(key), formula.html());
        }
        return formula;
    }

    private Formula rendered(Key key, FormulaCache cache) {
        var tex = key.tex;
        if (tex.length() > LONGEST) {
            return Formula.unreadable(tex, List.of(TexFaults.tooLong(tex, LONGEST)));
        }
        var braces = LiteralBraces.in(tex);
        var kept = cache.find(recipe(key));
        try {
            return new Formula(kept.isPresent() ? kept.get() : katex().mathml(tex, key.display), braces);
        } catch (KatexException e) {
            return Formula.unreadable(tex, braces.isEmpty() ? List.of(TexFaults.of(e, tex)) : braces);
        }
    }

    private String recipe(Key key) {
        return scripts + (key.display ? " display " : " inline ") + key.tex;
    }

    private Katex katex() {
        if (katex == null) {
            katex = new Katex();
        }
        return katex;
    }
}

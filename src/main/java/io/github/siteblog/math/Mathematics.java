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

    private @Nullable Katex katex;

    private Mathematics() {}

    /** The mathematics of KaTeX. */
    public static Mathematics standard() {
        return STANDARD;
    }

    /**
     * Renders a formula.
     *
     * @param tex the TeX between the dollar signs
     * @param display whether it stands on its own, in full size, and not in a line of text
     */
    public synchronized Formula render(String tex, boolean display) {
        var key = new Key(Objects.requireNonNull(tex, "tex"), display);
        var known = remembered.get(key);
        if (known != null) {
            return known;
        }
        var formula = rendered(tex, display);
        remembered.put(key, formula);
        return formula;
    }

    private Formula rendered(String tex, boolean display) {
        if (tex.length() > LONGEST) {
            return Formula.unreadable(tex, List.of(TexFaults.tooLong(tex, LONGEST)));
        }
        var braces = LiteralBraces.in(tex);
        try {
            return new Formula(katex().mathml(tex, display), braces);
        } catch (KatexException e) {
            return Formula.unreadable(tex, braces.isEmpty() ? List.of(TexFaults.of(e, tex)) : braces);
        }
    }

    private Katex katex() {
        if (katex == null) {
            katex = new Katex();
        }
        return katex;
    }
}

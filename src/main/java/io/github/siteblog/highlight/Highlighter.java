package io.github.siteblog.highlight;

import java.util.Objects;
import java.util.Set;

/**
 * Highlights code as Prism does, for which it writes the same HTML.
 *
 * <p>Immutable and safe for threads. A grammar is loaded when code first needs it, and then kept.
 */
public final class Highlighter {

    /** The longest code that is highlighted, in characters: some two to four thousand lines. */
    public static final int LONGEST = 100_000;

    private static final String PLAIN = "plain";

    private final LanguageNames names;
    private final LanguageTokens tokens;

    private Highlighter(LanguageNames names) {
        this.names = names;
        this.tokens = new LanguageTokens(names, Grammars.standard());
    }

    /** A highlighter with all languages. */
    public static Highlighter standard() {
        return new Highlighter(LanguageNames.standard());
    }

    /** Whether a language goes by this name, in any case; those of plain text are known too. */
    public boolean knows(String language) {
        return names.grammar(language).isPresent();
    }

    /** All names that are known, in alphabetical order. */
    public Set<String> languages() {
        return names.all();
    }

    /**
     * Highlights code.
     *
     * @param code the code as it was written
     * @param language one of the {@linkplain #languages() names} of its language; code in an unknown one is plain text
     */
    public Highlighted highlight(String code, String language) {
        Objects.requireNonNull(code, "code");
        var grammar = names.grammar(Objects.requireNonNull(language, "language"));
        if (grammar.isEmpty()) {
            return plain(code, Outcome.UNKNOWN_LANGUAGE);
        }
        if (grammar.get().equals(PLAIN)) {
            return plain(code, Outcome.HIGHLIGHTED);
        }
        if (code.length() > LONGEST) {
            return plain(code, Outcome.TOO_LONG);
        }
        try {
            return new Highlighted(HighStack.call(() -> html(code, grammar.get())), Outcome.HIGHLIGHTED);
        } catch (StackOverflowError e) {
            return plain(code, Outcome.TOO_DEEP);
        } catch (Work.TooMuch e) {
            return plain(code, Outcome.TOO_SLOW);
        }
    }

    private String html(String code, String grammar) {
        return TokenWriter.html(tokens.of(code, grammar, new Work(code.length())));
    }

    private static Highlighted plain(String code, Outcome outcome) {
        return new Highlighted(TokenWriter.encode(code), outcome);
    }
}

package io.github.siteblog.math;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptableObject;

/** KaTeX, running. Takes about a second to start; for one thread at a time. */
final class Katex {

    private static final long MAX_STEPS = 100_000_000;

    private final Sandbox sandbox = new Sandbox(MAX_STEPS);
    private final ScriptableObject scope;
    private final Function formula;

    Katex() {
        scope = sandbox.run(context -> context.initSafeStandardObjects(null, true));
        evaluate("katex.js");
        formula = (Function) evaluate("formula.js");
    }

    /** The source of a script beside this class. */
    static String source(String script) {
        try (var stream = Objects.requireNonNull(Katex.class.getResourceAsStream(script), script)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Renders a formula.
     *
     * @return a {@code <math>} element
     */
    String mathml(String tex, boolean display) throws KatexException {
        var result = rendered(tex, display);
        var mathml = result.get("mathml", result);
        if (mathml instanceof CharSequence text) {
            return text.toString();
        }
        var position = result.get("position", result);
        throw new KatexException(
                Context.toString(result.get("message", result)),
                position instanceof Number offset ? offset.intValue() : KatexException.UNKNOWN);
    }

    private ScriptableObject rendered(String tex, boolean display) throws KatexException {
        try {
            return (ScriptableObject)
                    sandbox.run(context -> formula.call(context, scope, scope, new Object[] {tex, display}));
        } catch (RhinoException e) {
            var isTooDeep = e.details().contains(Sandbox.TOO_DEEP);
            throw new KatexException(isTooDeep ? TexFaults.TOO_DEEP : TexFaults.BROKEN, KatexException.UNKNOWN);
        } catch (StackOverflowError e) {
            throw new KatexException(TexFaults.TOO_DEEP, KatexException.UNKNOWN);
        } catch (Sandbox.Exhausted e) {
            throw new KatexException(TexFaults.TOO_MUCH, KatexException.UNKNOWN);
        }
    }

    private Object evaluate(String script) {
        return sandbox.run(context -> context.evaluateString(scope, source(script), script, 1, null));
    }
}

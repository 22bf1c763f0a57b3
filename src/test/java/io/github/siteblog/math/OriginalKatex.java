package io.github.siteblog.math;

import java.util.Optional;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.JavaScriptException;
import org.mozilla.javascript.ScriptableObject;

/** KaTeX with nothing of ours around it. Only one thread may use it. */
final class OriginalKatex {

    private final ScriptableObject scope;
    private final Function render;

    OriginalKatex() {
        try (var context = enter()) {
            scope = context.initStandardObjects();
            context.evaluateString(scope, Katex.source("katex.js"), "katex.js", 1, null);
            render = (Function) context.evaluateString(
                    scope,
                    "(tex, display) => katex.renderToString(tex,"
                            + " {displayMode: display, output: 'mathml', strict: 'ignore'})",
                    "render",
                    1,
                    null);
        }
    }

    /** The {@code <math>} element that KaTeX writes, or empty when it refuses the formula. */
    Optional<String> mathml(String tex, boolean display) {
        try (var context = enter()) {
            var span = Context.toString(render.call(context, scope, scope, new Object[] {tex, display}));
            return Optional.of(span.replaceFirst("^<span class=\"katex\">", "").replaceFirst("</span>$", ""));
        } catch (JavaScriptException e) {
            return Optional.empty();
        }
    }

    private static Context enter() {
        var context = Context.enter();
        context.setLanguageVersion(Context.VERSION_ES6);
        context.setInterpretedMode(true);
        return context;
    }
}

package io.github.siteblog.highlight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.ScriptableObject;

/** Prism itself, with the languages of a highlighter. Only one thread may use it. */
public final class Prism {

    private static final String WEBJAR = "/META-INF/resources/webjars/prismjs/1.30.0/";

    private final ScriptableObject scope;

    /**
     * Loads Prism.
     *
     * @param languages names of languages; those that are not the name of one of Prism's scripts are passed over
     */
    public Prism(Set<String> languages) {
        try (var context = enter()) {
            scope = context.initStandardObjects();
            run(context, "components/prism-core.js");
            run(context, "components.js");
            run(context, "dependencies.js");
            var wanted = "markup css clike javascript " + String.join(" ", languages);
            ScriptableObject.putProperty(scope, "wanted", wanted);
            var ids = (String) context.evaluateString(scope, """
                    getLoader(components, wanted.split(' ').filter(id => id in components.languages)).getIds().join(' ')
                    """, "ids", 1, null);
            for (var id : ids.split(" ")) {
                run(context, "components/prism-" + id + ".js");
            }
        }
    }

    /** The HTML that Prism writes. */
    public String highlight(String code, String language) {
        return call("(code, language) => Prism.highlight(code, Prism.languages[language], language)", code, language);
    }

    private String call(String function, String code, String language) {
        try (var context = enter()) {
            var compiled = (Function) context.evaluateString(scope, function, "call", 1, null);
            return Context.toString(compiled.call(context, scope, scope, new Object[] {code, language}));
        }
    }

    private void run(Context context, String path) {
        try (var stream = Objects.requireNonNull(Prism.class.getResourceAsStream(WEBJAR + path), path)) {
            var script = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            context.evaluateString(scope, script, path, 1, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Context enter() {
        var context = Context.enter();
        context.setLanguageVersion(Context.VERSION_ES6);
        context.setInterpretedMode(true);
        return context;
    }
}

package io.github.siteblog.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import io.github.siteblog.markdown.Components;
import io.github.siteblog.messages.Messages;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.source.SourceTree;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The components of a theme: templates in its folder {@code components}, each with a macro of its own name.
 *
 * <p>The parameters of the macro are the properties of the component. Two of them are filled in by the plugin where the
 * macro has them: {@code panes}, the parts of the content between thematic breaks, each with {@code label} and {@code
 * content}; and {@code uniqueId}, an id of its own for each use in a text.
 */
public final class ThemeComponents implements Components {

    private static final String FOLDER = "components/";
    private static final String TEMPLATE = ".ftlh";
    private static final Set<String> FILLED_IN = Set.of("panes", "uniqueId");
    private static final Pattern REQUIRED = Pattern.compile("required parameter \"([^\"]+)\"");

    private final SourceTree tree;
    private final Messages messages;
    private final Set<String> names;
    private final Map<String, Template> calls = new ConcurrentHashMap<>();
    private @Nullable Configuration configuration;

    public ThemeComponents(SourceTree tree, Messages messages) {
        this.tree = tree;
        this.messages = messages;
        this.names = new TreeSet<>(DefaultTheme.COMPONENTS);
        for (var file : tree.filesBelow(DefaultTheme.OVERRIDES + "components")) {
            var name = file.substring((DefaultTheme.OVERRIDES + FOLDER).length());
            if (name.endsWith(TEMPLATE)) {
                names.add(name.substring(0, name.length() - TEMPLATE.length()));
            }
        }
    }

    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public Set<String> properties(String name) {
        try {
            return signature(name)
                    .filter(signature -> !signature.takesAny())
                    .map(Signature::parameters)
                    .orElseGet(TreeSet::new)
                    .stream()
                    .filter(parameter -> !FILLED_IN.contains(parameter))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            return Set.of(); // told when the component is rendered
        }
    }

    @Override
    public Outcome render(Use use) {
        var html = new StringWriter();
        try {
            var signature = signature(use.name());
            if (signature.isEmpty()) {
                return failed("tpl/failure", use, "has no macro with the name '%s'.".formatted(use.name()), 1, 1);
            }
            call(use, signature.get()).process(model(use), html);
            return new Outcome(html.toString(), null);
        } catch (StopException e) {
            return wrong(
                    use,
                    e.getMessageWithoutStackTop()
                            .replaceFirst("(?s).*Cause given: ", "")
                            .strip());
        } catch (TemplateException e) {
            var missing = REQUIRED.matcher(e.getMessageWithoutStackTop());
            return missing.find()
                    ? wrong(use, "The component <%s> needs the property '%s'.".formatted(use.name(), missing.group(1)))
                    : failed("tpl/failure", use, what(e), number(e.getLineNumber()), number(e.getColumnNumber()));
        } catch (StackOverflowError e) {
            return failed("tpl/recursion", use, "calls itself without end.", 1, 1);
        } catch (IOException e) {
            return unparsed(use, e);
        }
    }

    private Outcome unparsed(Use use, IOException e) {
        // FreeMarker remembers that a template cannot be parsed and says so in another way.
        if (e instanceof ParseException || e.getCause() instanceof ParseException) {
            var fault = (ParseException) (e instanceof ParseException ? e : e.getCause());
            var what = "cannot be parsed: " + firstLine(fault.getEditorMessage());
            return failed("tpl/syntax", use, what, fault.getLineNumber(), fault.getColumnNumber());
        }
        throw new UncheckedIOException(e);
    }

    /** Made for the first use: a blog without components does not wait for FreeMarker. */
    private synchronized Configuration configuration() {
        if (configuration == null) {
            configuration = Theme.configuration(tree, messages);
        }
        return configuration;
    }

    private Optional<Signature> signature(String name) throws IOException {
        return Signature.of(configuration().getTemplate(FOLDER + name + TEMPLATE), name);
    }

    /** The template that calls the macro of a component with the properties of a use. */
    private Template call(Use use, Signature signature) throws IOException {
        var given = new TreeSet<>(use.properties().keySet());
        given.removeIf(name -> !name.matches("[A-Za-z_][A-Za-z0-9_]*"));
        var text = new StringBuilder("<#import \"/%s\" as theme><@theme[\"%s\"]".formatted(path(use), use.name()));
        given.forEach(name -> text.append(" %s=properties[\"%s\"]".formatted(name, name)));
        FILLED_IN.stream()
                .sorted()
                .filter(signature.parameters()::contains)
                .forEach(name -> text.append(" %s=%s".formatted(name, name)));
        text.append(">${content}</@>");
        var source = text.toString();
        var known = calls.get(source);
        if (known == null) {
            known = new Template("use.ftlh", new StringReader(source), configuration());
            calls.put(source, known);
        }
        return known;
    }

    private static Map<String, Object> model(Use use) throws TemplateException {
        var html = HTMLOutputFormat.INSTANCE;
        var panes = new ArrayList<Map<String, Object>>();
        for (var pane : use.panes()) {
            panes.add(Map.of("label", pane.label(), "content", html.fromMarkup(pane.content())));
        }
        return Map.of(
                "properties", use.properties(),
                "content", html.fromMarkup(use.content()),
                "panes", panes,
                "uniqueId", use.id());
    }

    private static Outcome wrong(Use use, String message) {
        return new Outcome(
                "", new Fault("component/property", message, "Correct the tag of <%s>.".formatted(use.name())));
    }

    private Outcome failed(String rule, Use use, String what, int line, int column) {
        var file = tree.has(DefaultTheme.OVERRIDES + path(use)) ? DefaultTheme.OVERRIDES + path(use) : path(use);
        var place = "%s:%s:%s".formatted(file, line, column);
        return new Outcome("", new Fault(rule, "The template %s %s".formatted(place, what), "Correct the template."));
    }

    private static String path(Use use) {
        return FOLDER + use.name() + TEMPLATE;
    }

    private static String what(TemplateException e) {
        return e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null
                ? "asks for %s, which has no value.".formatted(Printable.quoted(e.getBlamedExpressionString()))
                : "fails: " + firstLine(e.getMessageWithoutStackTop());
    }

    private static String firstLine(String message) {
        var line = message.strip().lines().findFirst().orElse("").strip();
        return line.endsWith(".") ? line : line + ".";
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 1 : number;
    }
}

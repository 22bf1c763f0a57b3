package io.github.siteblog.theme;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.siteblog.model.Page;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.SourceTree;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong in templates. A fault that shows on many pages is one problem that names the first of them.
 */
public final class TemplateFaults {

    private record Fault(String rule, Location location, String message, String hint) implements Comparable<Fault> {
        @Override
        public int compareTo(Fault other) {
            var byLocation = location.compareTo(other.location);
            return byLocation != 0 ? byLocation : message.compareTo(other.message);
        }
    }

    private final SourceTree tree;
    private final Map<Fault, SortedSet<String>> pages = new TreeMap<>();

    public TemplateFaults(SourceTree tree) {
        this.tree = tree;
    }

    /** Whether no template has failed. */
    public synchronized boolean isEmpty() {
        return pages.isEmpty();
    }

    void syntax(ParseException e, Page page) {
        var location = at(e.getTemplateName(), page, e.getLineNumber(), e.getColumnNumber());
        add(
                new Fault(
                        "tpl/syntax",
                        location,
                        "The template cannot be parsed: " + sentence(e.getEditorMessage()),
                        "Correct it."),
                page);
    }

    void failure(TemplateException e, Page page) {
        // A template that another one includes or imports is parsed while that one runs.
        if (e.getCause() instanceof ParseException cause) {
            syntax(cause, page);
            return;
        }
        var location = at(e.getTemplateSourceName(), page, number(e.getLineNumber()), number(e.getColumnNumber()));
        var blamed = e.getBlamedExpressionString();
        if (e.getCause() instanceof MalformedTemplateNameException outside) {
            add(
                    new Fault(
                            "tpl/include-path",
                            location,
                            "The template includes %s, which is no path of the theme."
                                    .formatted(Printable.quoted(outside.getTemplateName())),
                            "Write the path from theme/, with slashes and without '..'."),
                    page);
        } else if (e.getCause() instanceof TemplateNotFoundException missing) {
            add(
                    new Fault(
                            "tpl/include-path",
                            location,
                            "The template includes %s, which is no file of the theme."
                                    .formatted(Printable.quoted(missing.getTemplateName())),
                            "Write the path of a template from theme/, or add the file."),
                    page);
        } else if (e instanceof InvalidReferenceException && blamed != null) {
            add(undefined(location, blamed), page);
        } else if (e.getMessageWithoutStackTop().contains("for security reasons")) {
            add(
                    new Fault(
                            "tpl/forbidden",
                            expression(e, location),
                            "The template makes a Java object.",
                            "Templates use the records of the model only."),
                    page);
        } else if (e.getMessageWithoutStackTop().startsWith("Can't use ?api")) {
            add(
                    new Fault(
                            "tpl/forbidden",
                            location,
                            "The template asks for the Java object behind a value.",
                            "Templates use the records of the model only."),
                    page);
        } else {
            var message = "The template fails: " + sentence(e.getMessageWithoutStackTop());
            add(new Fault("tpl/failure", location, message, "Correct the expression."), page);
        }
    }

    void stopped(Watch.Stopped e, Page page) {
        var location = at(e.template, page, e.line, e.column);
        add(
                switch (e.reason) {
                    case ENDLESS ->
                        new Fault(
                                "tpl/timeout",
                                location,
                                "The template comes to no end.",
                                "Give its loops an end, such as '1..10' for '1..'.");
                    case UNESCAPED ->
                        new Fault(
                                "tpl/output-format",
                                location,
                                "The header <#ftl> of the template turns off that what it prints is escaped.",
                                "Delete it; write '?no_esc' behind what is HTML already.");
                },
                page);
    }

    void recursion(Page page) {
        add(
                new Fault(
                        "tpl/recursion",
                        at(page.template(), page, 1, 1),
                        "The template calls itself without end.",
                        "Give the macro a condition under which it stops."),
                page);
    }

    void memory(Page page) {
        add(
                new Fault(
                        "tpl/timeout",
                        at(page.template(), page, 1, 1),
                        "The template makes more text than the memory of the build can hold.",
                        "Give its loops an end, and pad texts to the width of a line at most."),
                page);
    }

    /** Adds every fault to the problems. */
    public synchronized void report(Problems problems) {
        pages.forEach((fault, urls) -> {
            var more = urls.size() == 1 ? "" : " and %s more".formatted(urls.size() - 1);
            problems.error(
                    fault.rule,
                    fault.location,
                    fault.message + " Seen on %s%s.".formatted(urls.first(), more),
                    fault.hint);
        });
    }

    /** The place of the expression in an interpolation, of which FreeMarker tells where its dollar sign stands. */
    private static Location expression(TemplateException e, Location at) {
        var isInterpolation = e.getFTLInstructionStack().contains("Failed at: ${");
        return isInterpolation ? new Location(at.file(), at.line(), at.column() + 2) : at;
    }

    private static Fault undefined(Location location, String blamed) {
        var name = blamed.substring(blamed.lastIndexOf('.') + 1);
        return new Fault(
                "tpl/undefined",
                location,
                "The expression %s has no value.".formatted(Printable.quoted(blamed)),
                Nearest.hint(name, ModelNames.all(), "Test it with '%s??' where it may be missing.".formatted(blamed)));
    }

    private synchronized void add(Fault fault, Page page) {
        pages.computeIfAbsent(fault, f -> new TreeSet<>()).add(page.url());
    }

    private Location at(@Nullable String template, Page page, int line, int column) {
        var name = template == null ? page.template() : template;
        var file = tree.has(DefaultTheme.OVERRIDES + name) ? DefaultTheme.OVERRIDES + name : name;
        return new Location(file, Math.max(1, line), Math.max(1, column));
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 1 : number;
    }

    private static String sentence(String message) {
        var line = message.strip().lines().findFirst().orElse("").strip();
        return line.endsWith(".") || line.endsWith(":") ? line.substring(0, line.length() - 1) + "." : line + ".";
    }
}

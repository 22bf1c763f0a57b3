package io.github.siteblog.content;

import io.github.siteblog.html.HtmlPolicy;
import io.github.siteblog.markdown.Dialect;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.problem.Severity;
import io.github.siteblog.source.Fields;
import io.github.siteblog.source.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what {@code blog.yml} asks of the content. */
final class PolicyReader {

    private static final List<String> REQUIRED = List.of("title", "published", "authors", "description", "category");
    private static final Set<String> IFRAME_HOSTS = Set.of("www.youtube-nocookie.com");

    private final Problems problems;

    PolicyReader(Problems problems) {
        this.problems = problems;
    }

    Config.Policy read(Fields fields) {
        var required = fields.has("required")
                ? fields.texts("required").stream().map(Text::value).toList()
                : REQUIRED;
        return new Config.Policy(required, rules(fields), html(fields), dialect(fields), snippets(fields));
    }

    private Map<String, RuleSetting> rules(Fields fields) {
        var settings = new LinkedHashMap<String, RuleSetting>();
        var rules = fields.fields("rules").orElse(Fields.none(fields.location(), problems));
        for (var rule : rules.names()) {
            rules.text(rule)
                    .flatMap(word -> severity(rule, word))
                    .ifPresent(
                            severity -> settings.put(rule, new RuleSetting(severity, rules.key(rule), rules.at(rule))));
        }
        return settings;
    }

    private Optional<Severity> severity(String rule, Text word) {
        var severity = Severity.of(word.value());
        if (severity.isEmpty()) {
            problems.error(
                    "cfg/severity",
                    word.location(),
                    "The severity of %s is %s.".formatted(Printable.quoted(rule), word.quoted()),
                    "Write error, warning, info or off.");
        }
        return severity;
    }

    private HtmlPolicy html(Fields fields) {
        var iframeHosts = new TreeSet<>(IFRAME_HOSTS);
        iframeHosts.addAll(hosts(fields, "iframeHosts"));
        return new HtmlPolicy(htmlMode(fields), iframeHosts, hosts(fields, "scriptHosts"));
    }

    private HtmlPolicy.Mode htmlMode(Fields fields) {
        var text = fields.text("html");
        if (text.isEmpty()) {
            return HtmlPolicy.Mode.CHECKED;
        }
        return HtmlPolicy.Mode.of(text.get().value()).orElseGet(() -> {
            problems.error(
                    "cfg/html-policy",
                    text.get().location(),
                    "The HTML policy is %s.".formatted(text.get().quoted()),
                    "Write checked, trusted or escape.");
            return HtmlPolicy.Mode.CHECKED;
        });
    }

    private @Nullable Dialect dialect(Fields fields) {
        var text = fields.text("dialect").filter(word -> !word.value().equals("auto"));
        if (text.isEmpty()) {
            return null;
        }
        var dialect = Dialect.of(text.get().value());
        if (dialect.isEmpty()) {
            problems.error(
                    "cfg/dialect",
                    text.get().location(),
                    "The dialect is %s.".formatted(text.get().quoted()),
                    "Write auto, markdown or mdx.");
        }
        return dialect.orElse(null);
    }

    private List<String> snippets(Fields fields) {
        var folders = new ArrayList<String>();
        for (var folder : fields.texts("snippets")) {
            var path = folder.value().strip().replaceAll("/+$", "");
            if (path.matches("(?!.*(?:^|/)\\.\\.?(?:/|$))[^/\\\\:][^\\\\:]*")) {
                folders.add(path);
            } else {
                problems.error(
                        "cfg/snippets",
                        folder.location(),
                        "The folder of snippets is %s.".formatted(folder.quoted()),
                        "Write a folder of the project, such as src/test/java.");
            }
        }
        return folders;
    }

    private static Set<String> hosts(Fields fields, String name) {
        return fields.texts(name).stream()
                .map(host -> host.value().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package io.github.siteblog.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Looks for barriers in the page that a browser shows: all that axe knows of WCAG 2.2 AA, and its best practices. */
final class Axe {

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
              resultTypes: ['violations'],
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              rules: {'target-size': {enabled: true}}
            }).then(
              result => done(result.violations.flatMap(violation => violation.nodes.map(node =>
                `${violation.id}: ${node.html} ${node.failureSummary.replace(/\\s+/g, ' ')}`))),
              error => done(['axe: ' + error]));
            """;

    private final String script;

    Axe() {
        try (var in = getClass().getResourceAsStream("/axe.min.js")) {
            script = new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> barriers(Browser browser) {
        if (!(boolean) browser.run("return 'axe' in window")) {
            browser.run(script);
        }
        return ((List<?>) browser.runAsync(RUN)).stream().map(String::valueOf).toList();
    }
}

package io.github.siteblog.source;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML (and JSON, which is YAML) into values with positions.
 *
 * <p>Works on the parser's events and builds nothing but text, lists and mappings. Anchors, aliases and tags are
 * refused where they stand and nesting stops at a fixed depth, so that hostile YAML can neither load a class nor grow.
 */
final class YamlReader {

    private static final int MAX_DEPTH = 32;
    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

    private final SourceFile file;
    private final int firstLine;
    private final Problems problems;

    /** The last text in quotes that goes over several lines. */
    private @Nullable ScalarEvent overLines;

    /**
     * Makes a reader for a part of a file.
     *
     * @param file the file
     * @param firstLine the line of the file at which the YAML begins
     * @param problems takes what is wrong with the YAML
     */
    YamlReader(SourceFile file, int firstLine, Problems problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /** Reads one document, no fields where it holds nothing; empty when it is not well-formed, which is then reported. */
    Optional<Value> read(String yaml) {
        var settings = LoadSettings.builder()
                .setLabel(file.path())
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        try {
            var events = new Parse(settings).parseString(yaml).iterator();
            events.next(); // the start of the stream
            if (!(events.next() instanceof DocumentStartEvent)) {
                return Optional.of(Fields.none(at(1, 0), problems));
            }
            var value = value(events.next(), events, 0);
            events.next(); // the end of the document
            if (events.next() instanceof DocumentStartEvent second) {
                throw refuse("yaml/syntax", second, "A second YAML document begins.", "Write a single document.");
            }
            return Optional.of(value);
        } catch (Refused refused) {
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            report(e, yaml);
            return Optional.empty();
        } catch (YamlEngineException e) {
            problems.error("yaml/syntax", at(1, 0), "The YAML cannot be read.", "Check its characters.");
            return Optional.empty();
        }
    }

    private Value value(Event event, Iterator<Event> events, int depth) {
        if (depth > MAX_DEPTH) {
            throw refuse(
                    "yaml/too-deep",
                    event,
                    "The value is nested deeper than %s levels.".formatted(MAX_DEPTH),
                    "Write it flat.");
        }
        if (event instanceof AliasEvent) {
            throw refuse("yaml/alias", event, "The value is an alias.", "Write the value itself.");
        }
        var node = (NodeEvent) event;
        if (node.getAnchor().isPresent()) {
            throw refuse(
                    "yaml/alias",
                    event,
                    "The value has the anchor %s."
                            .formatted(Printable.quoted("&" + node.getAnchor().get())),
                    "Delete the anchor.");
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(event, scalar.getTag());
            overLines = goesOverLines(scalar) ? scalar : overLines;
            return Text.of(textOf(scalar), at(event), problems);
        }
        if (event instanceof SequenceStartEvent sequence) {
            refuseTag(event, sequence.getTag());
            return items(sequence, events, depth);
        }
        var mapping = (MappingStartEvent) event;
        refuseTag(event, mapping.getTag());
        return fields(mapping, events, depth);
    }

    private static String textOf(ScalarEvent scalar) {
        var isNothing = scalar.getScalarStyle() == ScalarStyle.PLAIN && NOTHING.contains(scalar.getValue());
        return isNothing ? "" : scalar.getValue();
    }

    private static boolean goesOverLines(ScalarEvent scalar) {
        var style = scalar.getScalarStyle();
        var isQuoted = style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED;
        return isQuoted && line(scalar.getStartMark()) < line(scalar.getEndMark());
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0);
    }

    private Value items(SequenceStartEvent start, Iterator<Event> events, int depth) {
        var items = new ArrayList<Value>();
        for (var event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            items.add(value(event, events, depth + 1));
        }
        return new Value.Items(items, at(start));
    }

    private Value fields(MappingStartEvent start, Iterator<Event> events, int depth) {
        var fields = new LinkedHashMap<String, Fields.Field>();
        for (var event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            var key = value(event, events, depth + 1);
            var value = value(events.next(), events, depth + 1);
            if (!(key instanceof Text name)) {
                problems.error("yaml/syntax", key.location(), "The key is %s.".formatted(key.kind()), "Write a word.");
                continue;
            }
            var first = fields.putIfAbsent(name.value(), new Fields.Field(name.value(), name.location(), value));
            if (first != null) {
                problems.error(
                        "yaml/duplicate-key",
                        name.location(),
                        "The key %s is written twice, first at %s.".formatted(name.quoted(), first.key()),
                        "Delete one of them.");
            }
        }
        return new Fields(fields, at(start), problems);
    }

    private void refuseTag(Event event, Optional<String> tag) {
        if (tag.isPresent()) {
            throw refuse(
                    "yaml/tag",
                    event,
                    "The value has the tag %s."
                            .formatted(Printable.quoted(tag.get().replace("tag:yaml.org,2002:", "!!"))),
                    "Delete the tag; values are plain text, lists and mappings.");
        }
    }

    private Refused refuse(String rule, Event event, String message, String hint) {
        problems.error(rule, at(event), message, hint);
        return new Refused();
    }

    private void report(MarkedYamlEngineException e, String yaml) {
        if (reportTabs(yaml)) {
            return;
        }
        if (overLines != null && line(e.getProblemMark()) == line(overLines.getEndMark())) {
            problems.error(
                    "yaml/syntax",
                    at(overLines),
                    "The quote that is opened here is closed in line %s only, and the value goes on after it."
                            .formatted(firstLine + line(overLines.getEndMark())),
                    "Close it where its text ends; write '' for a single quote inside single quotes.");
            return;
        }
        var fault = YamlFault.of(String.valueOf(e.getProblem()));
        // What is never ended shows later; the mistake is where it begins.
        var mark =
                fault.isAtItsBegin() ? e.getContextMark() : e.getProblemMark().or(e::getContextMark);
        var location = mark.map(this::at).orElseGet(() -> at(1, 0));
        problems.error("yaml/syntax", location, fault.message(), fault.hint());
    }

    private boolean reportTabs(String yaml) {
        var lines = yaml.split("\n", -1);
        var found = false;
        for (int i = 0; i < lines.length; i++) {
            var indent = lines[i].substring(
                    0, lines[i].length() - lines[i].stripLeading().length());
            var tab = indent.indexOf('\t');
            if (tab >= 0 && !lines[i].isBlank()) {
                found = true;
                problems.error(
                        "yaml/tab", at(i + 1, tab), "The line is indented with a tab.", "Indent it with spaces.");
            }
        }
        return found;
    }

    private Location at(Event event) {
        return event.getStartMark().map(this::at).orElseGet(() -> at(1, 0));
    }

    private Location at(Mark mark) {
        return at(mark.getLine() + 1, mark.getColumn());
    }

    private Location at(int line, int column) {
        return new Location(file.path(), firstLine - 1 + line, column + 1);
    }

    /** Ends the reading of a document; what is wrong has been reported. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super(null, null, false, false);
        }
    }
}

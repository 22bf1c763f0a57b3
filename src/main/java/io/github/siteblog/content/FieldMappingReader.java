package io.github.siteblog.content;

import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Fields;
import io.github.siteblog.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the field {@code fieldMapping} of {@code blog.yml}. */
final class FieldMappingReader {

    private static final String NAME = "fieldMapping";
    private static final String RULE = "cfg/field-mapping";
    private static final String TO = "to";
    private static final String SEPARATOR = "separator";
    private static final String VALUES = "values";
    private static final List<String> KEYS = List.of(SEPARATOR, TO, VALUES);

    private final Problems problems;

    FieldMappingReader(Problems problems) {
        this.problems = problems;
    }

    FieldMapping read(Fields fields) {
        var mapping = fields.fields(NAME);
        if (mapping.isEmpty()) {
            return FieldMapping.NONE;
        }
        var sources = new TreeMap<String, FieldMapping.Source>();
        for (var name : mapping.get().names()) {
            source(name, mapping.get()).ifPresent(source -> sources.put(name, source));
        }
        return new FieldMapping(sources);
    }

    private Optional<FieldMapping.Source> source(String name, Fields mapping) {
        if (!(mapping.value(name) instanceof Fields source)) {
            return Optional.of(new FieldMapping.Source(targets(name, mapping.texts(name)), "", Map.of()));
        }
        source.reportUnknown(KEYS, problems);
        if (!source.has(TO)) {
            problems.error(
                    RULE,
                    source.location(),
                    "The field %s is mapped to no field.".formatted(Printable.quoted(name)),
                    "Write {to: …, …}, or nothing at all if it means nothing here.");
            return Optional.empty();
        }
        var targets = targets(name, source.texts(TO));
        return Optional.of(new FieldMapping.Source(targets, separator(source, targets), values(source)));
    }

    private List<String> targets(String name, List<Text> written) {
        var targets = new ArrayList<String>();
        for (var target : written) {
            if (FieldMapping.TARGETS.contains(target.value())) {
                targets.add(target.value());
            } else {
                problems.error(
                        RULE,
                        target.location(),
                        "The field %s is mapped to %s, which is no field of posts."
                                .formatted(Printable.quoted(name), target.quoted()),
                        Nearest.hint(
                                target.value(),
                                FieldMapping.TARGETS,
                                "The fields are: %s.".formatted(String.join(", ", FieldMapping.TARGETS))));
            }
        }
        return targets;
    }

    private String separator(Fields source, List<String> targets) {
        var separator = source.textOrBlank(SEPARATOR);
        if (separator.isEmpty()) {
            return "";
        }
        if (separator.get().value().isEmpty()) {
            problems.error(RULE, separator.get().location(), "The separator is empty.", "Write ' ' or ','.");
            return "";
        }
        var single = targets.stream()
                .filter(target -> !FieldMapping.LISTS.contains(target))
                .findFirst();
        single.ifPresent(target -> problems.error(
                RULE,
                separator.get().location(),
                "The field '%s' holds one value, which a separator would split.".formatted(target),
                "Delete the separator, or map to aliases, authors, category or tags."));
        return single.isPresent() ? "" : separator.get().value();
    }

    private static Map<String, String> values(Fields source) {
        var values = new TreeMap<String, String>();
        source.fields(VALUES)
                .ifPresent(words -> words.names()
                        .forEach(word -> words.textOrBlank(word).ifPresent(other -> values.put(word, other.value()))));
        return values;
    }
}

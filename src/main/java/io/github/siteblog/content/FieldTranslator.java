package io.github.siteblog.content;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Fields;
import io.github.siteblog.source.FrontMatter;
import io.github.siteblog.source.SourceFile;
import io.github.siteblog.source.Text;
import io.github.siteblog.source.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the fields of a post the names that they have here, and those that the name of its file tells. Every value keeps
 * its place in the writer's file.
 */
final class FieldTranslator {

    private final Notation notation;
    private final Set<String> known;
    private final Problems problems;

    /**
     * Makes a translator.
     *
     * @param notation how posts are written down
     * @param known the fields that such a text has; others are left out when the mapping names them
     */
    FieldTranslator(Notation notation, List<String> known, Problems problems) {
        this.notation = notation;
        this.known = Set.copyOf(known);
        this.problems = problems;
    }

    /** The same text with the fields that the plugin knows. */
    FrontMatter translate(FrontMatter source) {
        if (notation.fields().sources().isEmpty() && notation.fileNames().equals(FileNames.STANDARD)) {
            return source;
        }
        var written = source.fields();
        var fields = new LinkedHashMap<String, Fields.Field>();
        for (var name : written.names()) {
            var sources = notation.fields().of(name);
            if (sources.isEmpty()) {
                putHere(name, written.find(name).orElseThrow(), fields);
                continue;
            }
            sources.get()
                    .forEach((path, mapped) -> written.find(path)
                            .ifPresent(field -> mapped.targets().stream()
                                    .filter(this::isKnown)
                                    .forEach(target -> put(
                                            target,
                                            new Fields.Field(
                                                    path,
                                                    field.key(),
                                                    value(field.value(), mapped, target, source.file())),
                                            fields))));
        }
        addFromName(source.file().path(), fields);
        return source.with(written.with(fields));
    }

    private boolean isKnown(String target) {
        var dot = target.indexOf('.');
        return known.contains(dot < 0 ? target : target.substring(0, dot));
    }

    private void put(String target, Fields.Field field, Map<String, Fields.Field> fields) {
        var dot = target.indexOf('.');
        if (dot >= 0) {
            putInside(target, dot, field, fields);
        } else {
            putHere(target, field, fields);
        }
    }

    private void putHere(String target, Fields.Field field, Map<String, Fields.Field> fields) {
        var first = fields.putIfAbsent(target, field);
        if (first == null) {
            return;
        }
        if (FieldMapping.LISTS.contains(target)) {
            fields.put(target, new Fields.Field(first.written(), first.key(), joined(first.value(), field.value())));
        } else {
            reportTwice(first, field, target);
        }
    }

    private void putInside(String target, int dot, Fields.Field field, Map<String, Fields.Field> fields) {
        var outer = target.substring(0, dot);
        var inner = target.substring(dot + 1);
        var first = fields.get(outer);
        var members = new LinkedHashMap<String, Fields.Field>();
        if (first != null && !(first.value() instanceof Fields)) {
            reportTwice(first, field, outer);
            return;
        }
        var there = first == null ? Fields.none(field.value().location(), problems) : (Fields) first.value();
        there.names().forEach(name -> members.put(name, there.find(name).orElseThrow()));
        var twice = members.putIfAbsent(inner, field);
        if (twice != null) {
            reportTwice(twice, field, target);
        }
        fields.put(outer, new Fields.Field(outer, first == null ? field.key() : first.key(), there.with(members)));
    }

    private void reportTwice(Fields.Field first, Fields.Field second, String target) {
        problems.error(
                "fm/two-sources",
                second.key(),
                "The fields '%s' and '%s' are both read as '%s'.".formatted(first.written(), second.written(), target),
                "Delete one of them, or map one to nothing in blog.yml.");
    }

    private static Value joined(Value first, Value second) {
        var all = new ArrayList<>(items(first));
        all.addAll(items(second));
        return new Value.Items(all, first.location());
    }

    private static List<Value> items(Value value) {
        return value instanceof Value.Items list ? list.items() : List.of(value);
    }

    private static Value value(Value written, FieldMapping.Source mapped, String target, SourceFile file) {
        if (written instanceof Value.Items list) {
            var items = list.items().stream()
                    .map(item -> item instanceof Text text ? worded(text, mapped) : item)
                    .toList();
            var isOne = items.size() == 1 && !FieldMapping.LISTS.contains(target);
            return isOne ? items.get(0) : new Value.Items(items, list.location());
        }
        if (!(written instanceof Text text)) {
            return written;
        }
        if (mapped.separator().isEmpty()) {
            return worded(text, mapped);
        }
        List<Value> pieces = new ArrayList<>();
        SeparatedText.of(text, mapped.separator(), file).forEach(piece -> pieces.add(worded(piece, mapped)));
        return new Value.Items(pieces, text.location());
    }

    private static Text worded(Text text, FieldMapping.Source mapped) {
        var word = mapped.values().get(text.value());
        return word == null ? text : new Text(word, text.location());
    }

    private void addFromName(String path, Map<String, Fields.Field> fields) {
        var parts = notation.fileNames().parts(FileName.ofText(path));
        var start = Location.startOf(path);
        if (known.contains("published")) {
            parts.date()
                    .ifPresent(date -> fields.putIfAbsent(
                            "published", new Fields.Field("published", start, new Text(date, start))));
        }
        if (known.contains("slug") && !notation.fileNames().equals(FileNames.STANDARD)) {
            fields.putIfAbsent("slug", new Fields.Field("slug", start, new Text(parts.slug(), start)));
        }
    }
}

package io.github.siteblog.source;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads TOML 1.0 into values with positions; numbers, dates and {@code true} stay text until a reader asks for more.
 *
 * <p>It stops at the first mistake, and at nesting that is too deep.
 *
 * @see <a href="https://toml.io/en/v1.0.0">TOML 1.0.0</a>
 */
final class TomlReader {

    private static final int MAX_DEPTH = 32;
    private static final String CURE_OF_ARRAY = "Put a comma between its values, and ']' behind the last.";

    private final TomlScanner scanner;
    private final Problems problems;
    private final Table root;

    /** A table that is being read; its fields are fields, tables, or lists of tables. */
    private record Table(Location location, Map<String, Member> members) {
        static Table at(Location location) {
            return new Table(location, new LinkedHashMap<>());
        }
    }

    /**
     * A member of a table.
     *
     * @param key where its name stands first
     * @param value its value, when it is one
     * @param tables the table that it is, or those of the list that it is; empty for a value
     * @param isList whether it is a list of tables
     */
    private record Member(Location key, Optional<Value> value, List<Table> tables, boolean isList) {}

    /**
     * Makes a reader for some lines of a file.
     *
     * @param file the file
     * @param firstLine the first line that is TOML
     * @param endLine the line behind the last
     * @param problems takes what is wrong with it
     */
    TomlReader(SourceFile file, int firstLine, int endLine, Problems problems) {
        this.scanner = new TomlScanner(file, file.startOfLine(firstLine), file.startOfLine(endLine), problems);
        this.problems = problems;
        this.root = Table.at(file.at(firstLine, 0));
    }

    /** Reads the lines; empty when they are no TOML, which is then reported. */
    Optional<Fields> read() {
        try {
            var table = root;
            for (scanner.skipLines(); !scanner.isAtEnd(); scanner.skipLines()) {
                if (scanner.take('[')) {
                    table = header();
                } else {
                    field(table);
                }
                scanner.endLine();
            }
            return Optional.of(fields(root));
        } catch (TomlScanner.Refused refused) {
            return Optional.empty();
        }
    }

    private Table header() {
        var isList = scanner.take('[');
        var path = path();
        scanner.expect(']', "The name of the table is not closed.", "Close it with ']'.");
        if (isList) {
            scanner.expect(']', "The name of the table is not closed.", "Close it with ']]'.");
        }
        var parent = parent(root, path);
        var name = path.get(path.size() - 1);
        if (!isList) {
            return table(parent, name);
        }
        var member = parent.members().get(name.value());
        if (member == null) {
            member = new Member(name.location(), Optional.empty(), new ArrayList<>(), true);
            parent.members().put(name.value(), member);
        } else if (!member.isList()) {
            throw twice(name, member);
        }
        var table = Table.at(name.location());
        member.tables().add(table);
        return table;
    }

    private void field(Table table) {
        var path = path();
        scanner.expect('=', "The line is no field.", "Write it as 'name = value'.");
        put(parent(table, path), path.get(path.size() - 1), value(0));
    }

    private void put(Table table, Text name, Value value) {
        var member = new Member(name.location(), Optional.of(value), List.of(), false);
        var first = table.members().putIfAbsent(name.value(), member);
        if (first != null) {
            throw twice(name, first);
        }
    }

    private List<Text> path() {
        var path = new ArrayList<Text>();
        do {
            path.add(scanner.key());
        } while (scanner.take('.'));
        if (path.size() > MAX_DEPTH) {
            throw tooDeep(path.get(0).location());
        }
        return path;
    }

    private Table parent(Table from, List<Text> path) {
        var table = from;
        for (var name : path.subList(0, path.size() - 1)) {
            table = table(table, name);
        }
        return table;
    }

    /** The table of a name, made when there is none; of a list of tables the last one. */
    private Table table(Table parent, Text name) {
        var member = parent.members()
                .computeIfAbsent(
                        name.value(),
                        key -> new Member(
                                name.location(),
                                Optional.empty(),
                                new ArrayList<>(List.of(Table.at(name.location()))),
                                false));
        if (member.tables().isEmpty()) {
            throw twice(name, member);
        }
        return member.tables().get(member.tables().size() - 1);
    }

    private Value value(int depth) {
        var at = scanner.location();
        if (depth > MAX_DEPTH) {
            throw tooDeep(at);
        }
        if (scanner.take('[')) {
            return items(at, depth);
        }
        if (scanner.take('{')) {
            return inlineTable(at, depth);
        }
        return scanner.text();
    }

    private Value items(Location at, int depth) {
        var items = new ArrayList<Value>();
        scanner.skipLines();
        while (!scanner.take(']')) {
            items.add(value(depth + 1));
            scanner.skipLines();
            if (!scanner.take(',')) {
                scanner.expect(']', "The list is not closed.", CURE_OF_ARRAY);
                break;
            }
            scanner.skipLines();
        }
        return new Value.Items(items, at);
    }

    private Value inlineTable(Location at, int depth) {
        var table = Table.at(at);
        while (!scanner.take('}')) {
            var path = path();
            scanner.expect('=', "The line is no field.", "Write it as 'name = value'.");
            put(parent(table, path), path.get(path.size() - 1), value(depth + 1));
            if (!scanner.take(',')) {
                scanner.expect(
                        '}',
                        "The table in braces is not closed.",
                        "Put a comma between its fields, and '}' behind the last.");
                break;
            }
        }
        return fields(table);
    }

    private Fields fields(Table table) {
        var fields = new LinkedHashMap<String, Fields.Field>();
        table.members()
                .forEach((name, member) -> fields.put(name, new Fields.Field(name, member.key(), value(member))));
        return new Fields(fields, table.location(), problems);
    }

    private Value value(Member member) {
        if (member.value().isPresent()) {
            return member.value().get();
        }
        var tables = member.tables().stream().map(this::fields).toList();
        return member.isList() ? new Value.Items(List.copyOf(tables), member.key()) : tables.get(0);
    }

    private TomlScanner.Refused twice(Text name, Member first) {
        return scanner.refuse(
                name.location(),
                "The key %s is written twice, first at %s.".formatted(Printable.quoted(name.value()), first.key()),
                "Delete one of them.");
    }

    private TomlScanner.Refused tooDeep(Location at) {
        return scanner.refuse(at, "The value is nested deeper than %s levels.".formatted(MAX_DEPTH), "Write it flat.");
    }
}

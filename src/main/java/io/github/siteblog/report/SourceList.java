package io.github.siteblog.report;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.siteblog.content.SourceStatus;
import io.github.siteblog.problem.Printable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What becomes of every source file, as a list for people or programs. */
public final class SourceList {

    private SourceList() {}

    /** The list as a table of aligned columns: status, day, file, and the URL or the reason. */
    public static String text(List<SourceStatus> sources) {
        var width = sources.stream()
                .mapToInt(source -> source.file().length())
                .max()
                .orElse(0);
        return sources.stream()
                .map(source -> String.format(
                                Locale.ROOT,
                                "%-9s  %-10s  %-" + Math.max(1, width) + "s  %s",
                                source.status(),
                                source.date() == null ? "" : source.date(),
                                Printable.line(source.file()),
                                source.reason() == null ? orEmpty(source.url()) : source.reason())
                        .stripTrailing())
                .collect(Collectors.joining("\n", "", sources.isEmpty() ? "" : "\n"));
    }

    /**
     * The list as comma-separated values with a head line.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
     */
    public static String csv(List<SourceStatus> sources) {
        var head = "file,status,reason,date,url,title\r\n";
        return head
                + sources.stream()
                        .map(source ->
                                cells(source).map(SourceList::quoted).collect(Collectors.joining(",", "", "\r\n")))
                        .collect(Collectors.joining());
    }

    /** The list as a JSON array of objects; what is not known is null. */
    public static String json(List<SourceStatus> sources) {
        var array = new JsonArray();
        for (var source : sources) {
            var object = new JsonObject();
            object.addProperty("file", source.file());
            object.addProperty("status", source.status());
            object.addProperty("reason", source.reason());
            object.addProperty(
                    "date", source.date() == null ? null : source.date().toString());
            object.addProperty("url", source.url());
            object.addProperty("title", source.title());
            array.add(object);
        }
        return new GsonBuilder()
                        .serializeNulls()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(array)
                + "\n";
    }

    private static Stream<String> cells(SourceStatus source) {
        return Stream.of(
                source.file(),
                source.status(),
                orEmpty(source.reason()),
                Objects.toString(source.date(), ""),
                orEmpty(source.url()),
                orEmpty(source.title()));
    }

    /** A cell; one that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String quoted(String cell) {
        var safe = cell.matches("(?s)[=+@\\-\\t].*") ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

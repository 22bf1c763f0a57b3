package io.github.siteblog.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.siteblog.content.Config;
import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.content.FieldMapping;
import io.github.siteblog.content.FileNames;
import io.github.siteblog.rule.RuleInfo;
import io.github.siteblog.rule.RuleInfos;
import io.github.siteblog.source.Text;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * JSON Schemas of the front matter and of {@code blog.yml}, for editors that complete and check while one types.
 *
 * <p>They know the authors, the categories and the required fields of the blog.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema, draft 2020-12</a>
 */
public final class Schemas {

    /** A field that blog.yml maps to another one can hold anything. */
    private static final JsonObject MAPPED = new JsonObject();

    private Schemas() {}

    /** The schemas by file name. */
    public static SortedMap<String, String> of(Content content) throws IOException {
        var post = read("post.schema.json");
        post.add("required", required(content.config()));
        var properties = post.getAsJsonObject("properties");
        content.config().notation().fields().names().forEach(name -> properties.add(name, MAPPED));
        restrict(
                post,
                "author",
                content.people().stream()
                        .map(Entry::value)
                        .flatMap(person -> Stream.of(person.slug(), person.name()))
                        .toList());
        restrict(
                post, "category", content.categories().stream().map(Text::value).toList());
        var blog = read("blog.schema.json");
        restrict(blog, "field", FieldMapping.TARGETS);
        restrict(
                blog,
                "rule",
                RuleInfos.all().stream()
                        .filter(rule -> !rule.isFixed())
                        .map(RuleInfo::id)
                        .toList());

        var schemas = new TreeMap<String, String>();
        schemas.put("post.schema.json", text(post));
        schemas.put("person.schema.json", text(read("person.schema.json")));
        schemas.put("page.schema.json", text(read("page.schema.json")));
        schemas.put("blog.schema.json", text(blog));
        return schemas;
    }

    /** The required fields, but for those that posts can have under other names. */
    private static JsonArray required(Config config) {
        var required = new JsonArray();
        var notation = config.notation();
        config.policy().requiredFields().stream()
                .filter(field -> !notation.fields().isMapped(field))
                .filter(field ->
                        !field.equals("published") || notation.fileNames().equals(FileNames.STANDARD))
                .forEach(required::add);
        return required;
    }

    /** Restricts a definition to the values that exist; where there are none, anything goes. */
    private static void restrict(JsonObject schema, String definition, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        var allowed = new JsonArray();
        values.stream().distinct().forEach(allowed::add);
        var only = new JsonObject();
        only.add("enum", allowed);
        schema.getAsJsonObject("$defs").add(definition, only);
    }

    private static JsonObject read(String name) throws IOException {
        var resource = Objects.requireNonNull(Schemas.class.getResourceAsStream("schemas/" + name), name);
        try (var reader = new InputStreamReader(resource, UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        }
    }

    private static String text(JsonObject schema) {
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(schema) + "\n";
    }
}

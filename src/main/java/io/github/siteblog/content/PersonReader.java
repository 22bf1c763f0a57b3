package io.github.siteblog.content;

import io.github.siteblog.source.Fields;
import io.github.siteblog.source.FrontMatter;
import io.github.siteblog.source.Text;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the front matter of a person. */
final class PersonReader {

    PersonDraft read(FrontMatter source) {
        var fields = source.fields();
        var slug = FileName.stem(source.file().path());
        var portrait = fields.text("image")
                .map(src -> new Picture(src, fields.textOrBlank("imageAlt").orElse(null)));
        return new PersonDraft(
                slug,
                name(fields, slug),
                fullName(fields, slug),
                fields.text("role").orElse(null),
                fields.text("githubNick").orElse(null),
                portrait.orElse(null),
                fields.texts("projects"));
    }

    /** The name that {@code displayName} asks for: {@code firstName}, {@code lastName} or, as by default, {@code full}. */
    private static String name(Fields fields, String slug) {
        var first = fields.text("firstName").map(Text::value);
        var last = fields.text("lastName").map(Text::value);
        var display = fields.text("displayName").map(Text::value).orElse("full");
        var parts = switch (display) {
            case "firstName" -> first.or(() -> last).stream();
            case "lastName" -> last.or(() -> first).stream();
            default -> Stream.of(first, last).flatMap(Optional::stream);
        };
        var name = parts.collect(Collectors.joining(" "));
        return name.isEmpty() ? slug : name;
    }

    private static String fullName(Fields fields, String slug) {
        var name = Stream.of("firstName", "lastName")
                .flatMap(part -> fields.text(part).stream())
                .map(Text::value)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? slug : name;
    }
}

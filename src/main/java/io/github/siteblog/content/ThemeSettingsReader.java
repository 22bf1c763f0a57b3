package io.github.siteblog.content;

import io.github.siteblog.content.ThemeSettings.Letters;
import io.github.siteblog.model.Look;
import io.github.siteblog.model.NavigationLink;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Fields;
import io.github.siteblog.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the field {@code theme} of {@code blog.yml}. */
final class ThemeSettingsReader {

    private static final List<String> KEYS =
            List.of("accent", "comments", "fonts", "footer", "layout", "scheme", "social");
    private static final List<String> FONTS = List.of("headings", "text");
    private static final List<String> LAYOUTS = List.of("cards", "list");
    private static final List<String> LETTERS = List.of("sans", "serif", "mono");
    private static final List<String> SCHEMES = List.of("auto", "light", "dark");
    private static final List<String> GISCUS = List.of("category", "categoryId", "repo", "repoId");

    private final Problems problems;

    ThemeSettingsReader(Problems problems) {
        this.problems = problems;
    }

    ThemeSettings read(Fields fields) {
        if (!fields.has("theme")) {
            return ThemeSettings.DEFAULT;
        }
        var theme = part(fields, "theme", KEYS);
        var fonts = part(theme, "fonts", FONTS);
        var text = choice(fonts, "text", LETTERS, "sans");
        var look = new Look(
                choice(theme, "scheme", SCHEMES, "auto").replace("auto", "light dark"),
                choice(theme, "layout", LAYOUTS, "cards"),
                theme.text("footer").map(Text::value).orElse(null),
                social(theme),
                comments(part(theme, "comments", List.of("giscus"))));
        return new ThemeSettings(accent(theme), letters(text), letters(choice(fonts, "headings", LETTERS, text)), look);
    }

    private Fields part(Fields fields, String name, List<String> keys) {
        var part = fields.fields(name).orElse(Fields.none(fields.location(), problems));
        part.reportUnknown(keys, problems);
        return part;
    }

    private @Nullable Colour accent(Fields theme) {
        var text = theme.text("accent");
        if (text.isEmpty()) {
            return null;
        }
        var colour = Colour.parse(text.get().value());
        if (colour.isEmpty()) {
            refuse("accent", text.get(), "Write a colour such as '#0a6a72', in quotes.");
        }
        return colour.orElse(null);
    }

    private static Letters letters(String word) {
        return Letters.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private String choice(Fields fields, String name, List<String> words, String otherwise) {
        var text = fields.text(name);
        if (text.isPresent() && !words.contains(text.get().value())) {
            var last = words.size() - 1;
            refuse(
                    name,
                    text.get(),
                    "Write %s or %s.".formatted(String.join(", ", words.subList(0, last)), words.get(last)));
            return otherwise;
        }
        return text.map(Text::value).orElse(otherwise);
    }

    private List<NavigationLink> social(Fields theme) {
        var links = new ArrayList<NavigationLink>();
        var social = theme.fields("social").orElse(Fields.none(theme.location(), problems));
        for (var name : social.names()) {
            social.text(name).ifPresent(url -> {
                if (url.value().matches("(?i)(https?://|mailto:).+")) {
                    links.add(new NavigationLink(name, url.value()));
                } else {
                    refuse(name, url, "Write an absolute URL, such as https://example.org/@ada.");
                }
            });
        }
        return links;
    }

    private Look.@Nullable Comments comments(Fields comments) {
        if (!comments.has("giscus")) {
            return null;
        }
        var giscus = part(comments, "giscus", GISCUS);
        var missing = GISCUS.stream().filter(key -> giscus.text(key).isEmpty()).toList();
        if (!missing.isEmpty()) {
            problems.error(
                    "fm/required",
                    comments.key("giscus"),
                    "The comments lack %s.".formatted(String.join(", ", missing)),
                    "Copy repo, repoId, category and categoryId from giscus.app.");
            return null;
        }
        return new Look.Comments(
                value(giscus, "repo"), value(giscus, "repoId"), value(giscus, "category"), value(giscus, "categoryId"));
    }

    private static String value(Fields fields, String name) {
        return fields.text(name).orElseThrow().value();
    }

    private void refuse(String name, Text value, String hint) {
        problems.error("fm/type", value.location(), "The field '%s' is %s.".formatted(name, value.quoted()), hint);
    }
}

package io.github.siteblog.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.siteblog.content.Colour;
import io.github.siteblog.content.ThemeSettings;
import io.github.siteblog.content.ThemeSettings.Letters;
import java.util.Locale;

/** The rules that the settings of a blog add to the style sheet of the theme. */
final class ThemeStyle {

    private static final Colour LIGHT_PAGE = new Colour(0xf6, 0xf7, 0xf8);
    private static final Colour DARK_PAGE = new Colour(0x18, 0x1d, 0x23);

    /** What WCAG 2.2 asks of text of every size. */
    private static final double CONTRAST = 4.5;

    private ThemeStyle() {}

    /** The rules; empty where the blog has no wishes. */
    static byte[] of(ThemeSettings settings) {
        var properties = new StringBuilder();
        if (settings.accent() != null) {
            properties.append("  --accent: light-dark(%s, %s);\n"
                    .formatted(
                            settings.accent().readableOn(LIGHT_PAGE, Colour.BLACK, CONTRAST),
                            settings.accent().readableOn(DARK_PAGE, Colour.WHITE, CONTRAST)));
        }
        if (!settings.look().colorScheme().equals("light dark")) {
            properties.append("  color-scheme: %s;\n".formatted(settings.look().colorScheme()));
        }
        font(properties, "--text-font", settings.text());
        font(properties, "--heading-font", settings.headings());
        return (properties.isEmpty() ? "" : "\n:root {\n" + properties + "}\n").getBytes(UTF_8);
    }

    private static void font(StringBuilder properties, String name, Letters letters) {
        if (letters != Letters.SANS) {
            properties.append(
                    "  %s: var(--%s);\n".formatted(name, letters.name().toLowerCase(Locale.ROOT)));
        }
    }
}

package io.github.siteblog.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The size of an SVG picture: its width and height, else those of its view box. */
final class SvgSize {

    /** As far as the start tag of the root element may lie from the start of the file. */
    private static final int HEAD = 16 * 1024;

    private static final Pattern LENGTH =
            Pattern.compile("\\s*+([0-9]{1,7}+(?:\\.[0-9]{0,9}+)?+|\\.[0-9]{1,9}+)(px|pt|in|mm|cm|pc)?+\\s*+");
    private static final double PX_PER_INCH = 96;

    private SvgSize() {}

    static Optional<ImageSize> read(InputStream in) throws IOException {
        var head = new String(in.readNBytes(HEAD), UTF_8);
        var svg = Jsoup.parse(head, "", Parser.xmlParser()).selectFirst("svg");
        if (svg == null) {
            return Optional.empty();
        }
        var width = pixels(svg.attr("width"));
        var height = pixels(svg.attr("height"));
        return width > 0 && height > 0 ? size(width, height) : viewBox(svg);
    }

    private static Optional<ImageSize> viewBox(Element svg) {
        var numbers = svg.attr("viewBox").strip().split("[\\s,]+");
        return numbers.length == 4 ? size(pixels(numbers[2]), pixels(numbers[3])) : Optional.empty();
    }

    private static Optional<ImageSize> size(double width, double height) {
        return width > 0 && height > 0
                ? Optional.of(
                        new ImageSize((int) Math.max(1, Math.round(width)), (int) Math.max(1, Math.round(height))))
                : Optional.empty();
    }

    /** A length in CSS pixels, or 0 when it is missing or relative. */
    private static double pixels(String length) {
        var match = LENGTH.matcher(length);
        if (!match.matches()) {
            return 0;
        }
        var number = Double.parseDouble(match.group(1));
        var unit = match.group(2) == null ? "px" : match.group(2);
        return switch (unit) {
            case "pt" -> number * PX_PER_INCH / 72;
            case "in" -> number * PX_PER_INCH;
            case "mm" -> number * PX_PER_INCH / 25.4;
            case "cm" -> number * PX_PER_INCH / 2.54;
            case "pc" -> number * PX_PER_INCH / 6;
            default -> number;
        };
    }
}

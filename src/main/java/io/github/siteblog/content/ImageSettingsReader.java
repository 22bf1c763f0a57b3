package io.github.siteblog.content;

import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Fields;
import io.github.siteblog.source.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads the field {@code images} of {@code blog.yml}. */
final class ImageSettingsReader {

    private static final List<String> KEYS = List.of("sizes", "socialCards", "widths");
    private static final int LEAST = 16;
    private static final int MOST = 4096;
    private static final int MOST_WIDTHS = 8;

    private final Problems problems;

    ImageSettingsReader(Problems problems) {
        this.problems = problems;
    }

    ImageSettings read(Fields fields) {
        var images = fields.fields("images").orElse(Fields.none(fields.location(), problems));
        images.reportUnknown(KEYS, problems);
        return new ImageSettings(
                images.has("widths") ? widths(images) : ImageSettings.DEFAULT.widths(),
                images.text("sizes").map(Text::value).orElse(ImageSettings.DEFAULT.sizes()),
                images.flag("socialCards", ImageSettings.DEFAULT.socialCards()));
    }

    private List<Integer> widths(Fields images) {
        var widths = new ArrayList<Integer>();
        for (var text : images.texts("widths")) {
            var width = text.value().matches("[1-9][0-9]{0,4}") ? Integer.parseInt(text.value()) : 0;
            if (width < LEAST || width > MOST) {
                problems.error(
                        "fm/type",
                        text.location(),
                        "The width of pictures is %s.".formatted(text.quoted()),
                        "Write a whole number from %s to %s.".formatted(LEAST, MOST));
            } else if (!widths.contains(width)) {
                widths.add(width);
            }
        }
        if (widths.size() > MOST_WIDTHS) {
            problems.error(
                    "fm/type",
                    images.at("widths"),
                    "The field 'widths' has %s numbers.".formatted(widths.size()),
                    "Write at most %s.".formatted(MOST_WIDTHS));
        }
        return widths.stream().sorted().limit(MOST_WIDTHS).toList();
    }
}

package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.ImageUse;
import io.github.siteblog.image.ImageScaler;
import io.github.siteblog.image.ImageSize;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Pictures do not make readers wait. Each is reported where it is shown first. */
final class LightImages implements Rule {

    private static final int MEGA = 1_000_000;
    private static final long HEAVY = 5L * MEGA;

    @Override
    public List<String> ids() {
        return List.of("image/heavy", "image/too-large");
    }

    @Override
    public void check(Content content, Problems problems) {
        var seen = new HashSet<String>();
        for (var use : ImageUse.all(content, content.posts())) {
            use.file(content).filter(seen::add).ifPresent(file -> {
                var image = content.images().get(file);
                reportBytes(image.bytes(), use, problems);
                if (image.size() != null && !file.toLowerCase(Locale.ROOT).endsWith(".svg")) {
                    reportPixels(image.size(), use, problems);
                }
            });
        }
    }

    private static void reportBytes(long bytes, ImageUse use, Problems problems) {
        if (bytes > HEAVY) {
            problems.warning(
                    "image/heavy",
                    use.location(),
                    "The picture %s takes %s MB."
                            .formatted(Printable.quoted(use.url()), Math.round((double) bytes / MEGA)),
                    "Scale or compress it to less than %s MB.".formatted(HEAVY / MEGA));
        }
    }

    private static void reportPixels(ImageSize size, ImageUse use, Problems problems) {
        if (size.pixels() > ImageScaler.MAX_PIXELS) {
            problems.warning(
                    "image/too-large",
                    use.location(),
                    "The picture %s is %s × %s pixels, more than %s million."
                            .formatted(
                                    Printable.quoted(use.url()),
                                    size.width(),
                                    size.height(),
                                    ImageScaler.MAX_PIXELS / MEGA),
                    "Scale it down; until then it is published as it is, without smaller files.");
        }
    }
}

package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Picture;
import io.github.siteblog.image.ImageSize;
import io.github.siteblog.problem.Problems;
import java.util.List;
import java.util.Locale;

/**
 * Featured images are large enough for the previews of other sites and have about their shape.
 *
 * @see <a href="https://ogp.me/">The Open Graph protocol</a>
 */
final class PreviewImages implements Rule {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int LEAST_WIDTH = 600;
    private static final int LEAST_HEIGHT = 315;
    private static final double LEAST_RATIO = 1.6;
    private static final double MOST_RATIO = 2.2;

    @Override
    public List<String> ids() {
        return List.of("image/preview-ratio", "image/preview-size");
    }

    @Override
    public void check(Content content, Problems problems) {
        for (var post : content.posts()) {
            var featured = post.value().pictures().featured();
            if (featured == null) {
                continue;
            }
            var page = content.permalinks().post(post.value());
            content.references().target(featured.src().value(), page).ifPresent(target -> {
                var image = target.path() == null ? null : content.images().get(target.path());
                if (image != null && image.size() != null) {
                    check(featured, image.size(), problems);
                }
            });
        }
    }

    private static void check(Picture featured, ImageSize size, Problems problems) {
        if (size.width() < LEAST_WIDTH || size.height() < LEAST_HEIGHT) {
            problems.warning(
                    "image/preview-size",
                    featured.src().location(),
                    "The featured image is %s × %s pixels, too small for large previews."
                            .formatted(size.width(), size.height()),
                    "Make it %s × %s, at least %s × %s.".formatted(WIDTH, HEIGHT, LEAST_WIDTH, LEAST_HEIGHT));
        }
        var ratio = (double) size.width() / size.height();
        if (ratio < LEAST_RATIO || ratio > MOST_RATIO) {
            problems.warning(
                    "image/preview-ratio",
                    featured.src().location(),
                    String.format(
                            Locale.ROOT,
                            "The featured image is %s × %s pixels, %.2f times as wide as high, so previews crop it.",
                            size.width(),
                            size.height(),
                            ratio),
                    "Make it %s × %s, 1.91 times as wide as high.".formatted(WIDTH, HEIGHT));
        }
    }
}

package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.ImageUse;
import io.github.siteblog.image.ImageFile.Fault;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.util.List;
import java.util.Set;

/** Browsers can show every picture that content shows. */
public final class ReadableImages implements Rule {

    @Override
    public List<String> ids() {
        return List.of("image/unreadable");
    }

    @Override
    public void check(Content content, Problems problems) {
        for (var use : ImageUse.all(content, content.posts())) {
            use.file(content).ifPresent(file -> {
                var fault = content.images().get(file).fault();
                if (fault != null) {
                    report(fault, use, file, problems);
                }
            });
        }
    }

    /**
     * Reports pictures whose damage showed in their pixels only.
     *
     * @param damaged the pictures, as paths of the site
     */
    public static void reportDamaged(Set<String> damaged, Content content, Problems problems) {
        if (damaged.isEmpty()) {
            return;
        }
        for (var use : ImageUse.all(content, content.posts())) {
            use.file(content).filter(damaged::contains).ifPresent(file -> report(Fault.DAMAGED, use, file, problems));
        }
    }

    private static void report(Fault fault, ImageUse use, String file, Problems problems) {
        problems.error(
                "image/unreadable",
                use.location(),
                "The picture %s %s.".formatted(Printable.quoted(use.url()), what(fault)),
                fault == Fault.FORMAT
                        ? "Save it as PNG, JPEG, GIF, WebP, AVIF or SVG."
                        : "Save or copy it to public/%s again.".formatted(Printable.line(file)));
    }

    private static String what(Fault fault) {
        return switch (fault) {
            case FORMAT -> "is in no format that browsers show";
            case DAMAGED -> "is damaged";
            case CUT_OFF -> "is cut off";
        };
    }
}

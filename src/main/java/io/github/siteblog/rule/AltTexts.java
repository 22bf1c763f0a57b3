package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Picture;
import io.github.siteblog.html.UrlUse;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every picture says what it shows, for people who do not see it. */
final class AltTexts implements Rule {

    @Override
    public List<String> ids() {
        return List.of("a11y/empty-alt", "a11y/missing-alt");
    }

    @Override
    public void check(Content content, Problems problems) {
        content.forEachEntry((entry, page) -> entry.document().urls().stream()
                .filter(use -> use.kind() == UrlUse.Kind.IMAGE && isMissing(use.text()))
                .forEach(use -> problems.error(
                        "a11y/missing-alt",
                        use.element(),
                        "The picture %s has no alternative text.".formatted(Printable.quoted(use.url())),
                        "Say what it shows: ![…](…), or alt=\"…\" in HTML.")));
        for (var post : content.posts()) {
            var pictures = post.value().pictures();
            Stream.of(pictures.featured(), pictures.hero())
                    .filter(Objects::nonNull)
                    .filter(picture -> !VisibleCharacters.isVisible(picture.altText()))
                    .forEach(picture -> reportEmpty(picture, problems));
        }
    }

    /** An empty text is a choice, for pictures that only decorate; one of blanks is none. */
    private static boolean isMissing(@Nullable String text) {
        return text == null || !text.isEmpty() && !VisibleCharacters.isVisible(text);
    }

    private static void reportEmpty(Picture picture, Problems problems) {
        problems.warning(
                "a11y/empty-alt",
                picture.alt() == null ? picture.src().location() : picture.alt().location(),
                "The picture %s has no alternative text."
                        .formatted(picture.src().quoted()),
                "Say what it shows, beside its source in the front matter.");
    }
}

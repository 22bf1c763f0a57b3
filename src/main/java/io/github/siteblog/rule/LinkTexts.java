package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.html.UrlUse;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.util.List;

/** Every link has a text, or a reader has nothing to press and a screen reader nothing to say. */
final class LinkTexts implements Rule {

    @Override
    public List<String> ids() {
        return List.of("link/no-text");
    }

    @Override
    public void check(Content content, Problems problems) {
        content.forEachEntry((entry, page) -> entry.document().urls().stream()
                .filter(use -> use.kind() == UrlUse.Kind.LINK
                        && use.text() != null
                        && !VisibleCharacters.isVisible(use.text()))
                .forEach(use -> problems.error(
                        "link/no-text",
                        use.element(),
                        "The link to %s has no text.".formatted(Printable.quoted(use.url())),
                        "Write what it leads to between the brackets.")));
    }
}

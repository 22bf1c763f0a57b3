package io.github.siteblog.page;

import io.github.siteblog.model.NotFoundPage;
import java.util.List;

/** The page for URLs that do not exist. */
final class NotFoundPages implements PageKind {

    private static final int LATEST = 5;

    @Override
    public List<NotFoundPage> pages(Edition edition) {
        var latest = edition.listed().stream().limit(LATEST).toList();
        return List.of(new NotFoundPage(
                edition.messages().text("notFound"), edition.links().notFound(), latest));
    }
}

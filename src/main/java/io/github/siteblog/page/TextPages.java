package io.github.siteblog.page;

import io.github.siteblog.model.TextPage;
import java.util.List;

/** The pages that are not posts. */
final class TextPages implements PageKind {

    @Override
    public List<TextPage> pages(Edition edition) {
        return edition.texts();
    }
}

package io.github.siteblog.content;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.FrontMatter;
import io.github.siteblog.source.Text;

/** Reads the front matter of a page that is not a post. */
final class PageReader {

    private final PathReader paths;

    PageReader(Problems problems) {
        this.paths = new PathReader(problems);
    }

    PageDraft read(FrontMatter source) {
        var path = source.file().path();
        return new PageDraft(
                paths.slug(new Text(FileName.stem(path), Location.startOf(path)))
                        .orElse(""),
                source.fields().text("title").orElse(null),
                source.fields().text("description").orElse(null));
    }
}

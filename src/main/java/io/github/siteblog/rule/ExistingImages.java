package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.ImageUse;
import io.github.siteblog.html.Urls;
import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every picture of this site that content shows is a file in {@code public}, in the same upper and lower case. */
final class ExistingImages implements Rule {

    @Override
    public List<String> ids() {
        return List.of("path/absolute", "path/traversal", "ref/image-case", "ref/missing-image", "url/scheme");
    }

    @Override
    public void check(Content content, Problems problems) {
        var files = new Files(content);
        var site = content.config().about().url();
        var urls = new Urls(site.host(), site.basePath());
        for (var use : ImageUse.all(content, content.posts())) {
            if (urls.refusedImageScheme(use.url()).isPresent()) {
                urls.report(use.url(), use.location(), problems);
                continue;
            }
            content.references()
                    .target(use.url(), use.page())
                    .ifPresent(target -> files.check(use, target.path(), problems));
        }
    }

    /** The public files, and what they are called in lower case. */
    private static final class Files {
        private final Set<String> all;
        private final Map<String, String> byLowerCase = new HashMap<>();

        Files(Content content) {
            all = new HashSet<>(content.publicFiles());
            content.publicFiles().forEach(file -> byLowerCase.putIfAbsent(file.toLowerCase(Locale.ROOT), file));
        }

        void check(ImageUse use, @Nullable String path, Problems problems) {
            if (path == null) {
                problems.error(
                        "path/traversal",
                        use.location(),
                        "The picture %s lies outside the site.".formatted(Printable.quoted(use.url())),
                        "Put it into public/ and write its path from there.");
            } else if (!all.contains(path)) {
                missing(use, path, problems);
            }
        }

        private void missing(ImageUse use, String path, Problems problems) {
            var otherCase = byLowerCase.get(path.toLowerCase(Locale.ROOT));
            if (otherCase != null) {
                problems.error(
                        "ref/image-case",
                        use.location(),
                        "The picture %s is written in another case than its file."
                                .formatted(Printable.quoted(use.url())),
                        "Write '/%s'.".formatted(Printable.line(otherCase)));
                return;
            }
            problems.error(
                    "ref/missing-image",
                    use.location(),
                    "The picture %s does not exist.".formatted(Printable.quoted(use.url())),
                    Nearest.to(path, all)
                            .map(near -> "Did you mean '/%s'?".formatted(Printable.line(near)))
                            .orElse("Add public/%s or correct the path.".formatted(Printable.line(path))));
        }
    }
}

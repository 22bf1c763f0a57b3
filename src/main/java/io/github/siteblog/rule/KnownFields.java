package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.content.PageDraft;
import io.github.siteblog.content.PersonDraft;
import io.github.siteblog.content.PostDraft;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Fields;
import java.util.List;
import java.util.Map;

/** Every field of a front matter has a meaning; one that has none is most often mistyped. */
final class KnownFields implements Rule {

    private static final List<String> CROP = List.of("imageAlt", "imageSrc");

    /** The fields of the fields of a post that hold some. */
    private static final Map<String, List<String>> INNER = Map.of(
            "featuredImage", List.of("alt", "src"),
            "hero", List.of("imageAlt", "imageDesktop", "imageMobile", "imageSrc", "imageTablet"),
            "hero.imageDesktop", CROP,
            "hero.imageMobile", CROP,
            "hero.imageTablet", CROP);

    @Override
    public List<String> ids() {
        return List.of("fm/unknown-key");
    }

    @Override
    public void check(Content content, Problems problems) {
        var required = content.config().policy().requiredFields();
        check(content.posts(), PostDraft.FIELDS, required, problems);
        content.posts()
                .forEach(post -> INNER.forEach((path, known) -> checkInner(post.fields(), path, known, problems)));
        check(content.pages(), PageDraft.FIELDS, List.of(), problems);
        content.people().forEach(person -> person.fields().reportUnknown(PersonDraft.FIELDS, problems));
    }

    private static void checkInner(Fields fields, String path, List<String> known, Problems problems) {
        fields.find(path)
                .map(Fields.Field::value)
                .filter(Fields.class::isInstance)
                .ifPresent(inner -> ((Fields) inner).reportUnknown(known, problems));
    }

    private static void check(
            List<? extends Entry<?>> entries, List<String> known, List<String> required, Problems problems) {
        var cures = ForeignFields.cures(known);
        entries.forEach(entry -> entry.fields().reportUnknown(known, required, cures, problems));
    }
}

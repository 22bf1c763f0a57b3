package io.github.siteblog.content;

import io.github.siteblog.html.Urls;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Fields;
import io.github.siteblog.source.FrontMatter;
import io.github.siteblog.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the front matter of a post. */
final class PostReader {

    private static final Urls ANYWHERE = new Urls("", "/");

    private final Problems problems;
    private final PathReader paths;
    private final DateReader dates;

    PostReader(Problems problems) {
        this.problems = problems;
        this.paths = new PathReader(problems);
        this.dates = new DateReader(problems);
    }

    PostDraft read(FrontMatter source) {
        var fields = source.fields();
        return new PostDraft(
                fields.text("title").orElse(null),
                fields.text("description").orElse(null),
                new PostDraft.Dates(
                        dates.read(fields, "published"), dates.read(fields, "updated"), dates.read(fields, "expires")),
                new PostDraft.Labels(
                        fields.texts("authors"),
                        fields.texts("category"),
                        fields.texts("tags"),
                        fields.text("series").orElse(null)),
                pictures(fields),
                placement(source),
                new PostDraft.State(
                        fields.flag("draft"),
                        fields.flag("unlisted"),
                        fields.flag("pinned"),
                        fields.flag("toc", true)));
    }

    private static PostDraft.Pictures pictures(Fields fields) {
        var featured = fields.fields("featuredImage").orElse(null);
        var hero = fields.fields("hero").orElse(null);
        var featuredPicture = picture(featured, "src", "alt");
        if (hero == null) {
            return new PostDraft.Pictures(featuredPicture, null, null, null);
        }
        var desktop = crop(hero, "imageDesktop");
        var tablet = crop(hero, "imageTablet");
        var mobile = crop(hero, "imageMobile");
        var single = picture(hero, "imageSrc", "imageAlt");
        var widest = single != null ? single : desktop != null ? desktop : tablet != null ? tablet : mobile;
        return new PostDraft.Pictures(featuredPicture, widest, tablet, mobile);
    }

    private static @Nullable Picture crop(Fields hero, String name) {
        return picture(hero.fields(name).orElse(null), "imageSrc", "imageAlt");
    }

    private static @Nullable Picture picture(@Nullable Fields fields, String src, String alt) {
        if (fields == null) {
            return null;
        }
        var source = fields.text(src);
        return source.isEmpty()
                ? null
                : new Picture(source.get(), fields.textOrBlank(alt).orElse(null));
    }

    private PostDraft.Placement placement(FrontMatter source) {
        var fields = source.fields();
        var path = source.file().path();
        var written = fields.text("slug").orElseGet(() -> new Text(FileName.ofText(path), Location.startOf(path)));
        return new PostDraft.Placement(
                paths.slug(written).orElse(""),
                written,
                fields.text("permalink").flatMap(this::path).orElse(null),
                aliases(fields),
                fields.text("canonical").filter(this::isSafe).orElse(null),
                fields.text("lang").filter(this::isLanguage).orElse(null));
    }

    private boolean isSafe(Text url) {
        var isSafe = ANYWHERE.refusedScheme(url.value()).isEmpty();
        if (!isSafe) {
            ANYWHERE.report(url.value(), url.location(), problems);
        }
        return isSafe;
    }

    private boolean isLanguage(Text tag) {
        var isLanguage = LanguageTag.of(tag.value()).isPresent();
        if (!isLanguage) {
            problems.error(
                    "fm/type",
                    tag.location(),
                    "The field 'lang' is %s.".formatted(tag.quoted()),
                    "Write a language tag such as en, nl or pt-BR.");
        }
        return isLanguage;
    }

    private List<PostDraft.Alias> aliases(Fields fields) {
        var aliases = new ArrayList<PostDraft.Alias>();
        for (var text : fields.texts("aliases")) {
            path(text).ifPresent(aliases::add);
        }
        return List.copyOf(aliases);
    }

    private Optional<PostDraft.Alias> path(Text text) {
        return paths.alias(text).map(path -> new PostDraft.Alias(path, text));
    }
}

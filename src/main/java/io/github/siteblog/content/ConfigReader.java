package io.github.siteblog.content;

import io.github.siteblog.markdown.Typography;
import io.github.siteblog.messages.MessagesReader;
import io.github.siteblog.model.NavigationLink;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Fields;
import io.github.siteblog.source.SourceTree;
import io.github.siteblog.source.Text;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code blog.yml}. */
public final class ConfigReader {

    /** The name of the file. */
    public static final String FILE = "blog.yml";

    private static final List<String> KEYS = List.of(
            "aliases",
            "description",
            "dialect",
            "editLinks",
            "emoji",
            "fieldMapping",
            "fileNames",
            "frontMatter",
            "html",
            "iframeHosts",
            "images",
            "language",
            "navigation",
            "permalinks",
            "postsPerArchivePage",
            "postsPerPage",
            "required",
            "rules",
            "scriptHosts",
            "smartPunctuation",
            "snippets",
            "theme",
            "title",
            "trailingSlash",
            "url",
            "zone");
    private static final int POSTS_PER_PAGE = 10;
    private static final int POSTS_PER_ARCHIVE_PAGE = 300;

    private final ProjectDefaults defaults;
    private final Problems problems;

    public ConfigReader(ProjectDefaults defaults, Problems problems) {
        this.defaults = defaults;
        this.problems = problems;
    }

    /** Reads the file; without it, everything has its default. */
    public Config read(SourceTree tree) throws IOException {
        var written = fields(tree);
        var fields = written.orElseGet(() -> Fields.none(Location.startOf(FILE), problems));
        fields.reportUnknown(KEYS, problems);
        var url = url(fields, written.isPresent());
        var about = new Config.About(
                fields.text("title").map(Text::value).orElse(defaults.title()),
                fields.text("description").map(Text::value).orElse(defaults.description()),
                url,
                language(fields),
                zone(fields));
        var patterns = new UrlPatternReader(problems);
        var trailingSlash = fields.flag("trailingSlash", true);
        var permalinks = new Permalinks(url.basePath(), patterns.permalinks(fields, trailingSlash), trailingSlash);
        return new Config(
                about,
                new MessagesReader(tree, problems).read(about.language()),
                navigation(fields, permalinks, tree),
                new Config.PageSizes(
                        number(fields, "postsPerPage", POSTS_PER_PAGE),
                        number(fields, "postsPerArchivePage", POSTS_PER_ARCHIVE_PAGE)),
                permalinks,
                patterns.aliases(fields),
                editLinks(fields, tree),
                new ImageSettingsReader(problems).read(fields),
                new ThemeSettingsReader(problems).read(fields),
                new Typography(fields.flag("smartPunctuation"), fields.flag("emoji"), about.language()),
                new NotationReader(problems).read(fields),
                new PolicyReader(problems).read(fields));
    }

    /** What the file says, nothing when there is no file; empty when it cannot be read, which is then reported. */
    private Optional<Fields> fields(SourceTree tree) throws IOException {
        if (!tree.has(FILE)) {
            return Optional.of(Fields.none(Location.startOf(FILE), problems));
        }
        var value = tree.readYaml(FILE);
        if (value.isEmpty() || value.get() instanceof Fields) {
            return value.map(Fields.class::cast);
        }
        problems.error(
                "fm/not-a-mapping",
                value.get().location(),
                "The file holds %s.".formatted(value.get().kind()),
                "Write fields such as 'title: …', one a line.");
        return Optional.empty();
    }

    private SiteUrl url(Fields fields, boolean isFileRead) {
        if (!defaults.baseUrl().isBlank()) {
            return url(defaults.baseUrl(), Location.wholeFile("pom.xml"), "The parameter <baseUrl>");
        }
        var written = fields.text("url");
        if (written.isPresent()) {
            return url(written.get().value(), written.get().location(), "The field 'url'");
        }
        if (!defaults.url().isBlank()) {
            return url(defaults.url(), Location.wholeFile("pom.xml"), "The element <url>");
        }
        if (isFileRead) {
            problems.error(
                    "cfg/base-url",
                    Location.wholeFile(FILE),
                    "The site has no URL, which its feed and sitemap need.",
                    "Write 'url: https://…' in blog.yml, or <url> in the POM.");
        }
        return SiteUrl.NONE;
    }

    private SiteUrl url(String url, Location location, String what) {
        return SiteUrl.parse(url).orElseGet(() -> {
            problems.error(
                    "cfg/base-url",
                    location,
                    "%s is '%s', which is no absolute URL.".formatted(what, url),
                    "Write scheme and host, such as https://example.org.");
            return SiteUrl.NONE;
        });
    }

    private String language(Fields fields) {
        var text = fields.text("language");
        if (text.isEmpty()) {
            return "en";
        }
        return LanguageTag.of(text.get().value()).orElseGet(() -> {
            problems.error(
                    "cfg/language",
                    text.get().location(),
                    "The language is %s.".formatted(text.get().quoted()),
                    "Write a language tag such as en, nl or pt-BR.");
            return "en";
        });
    }

    private ZoneId zone(Fields fields) {
        var text = fields.text("zone");
        if (text.isEmpty()) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(text.get().value());
        } catch (DateTimeException e) {
            problems.error(
                    "cfg/zone",
                    text.get().location(),
                    "The time zone %s is not known.".formatted(text.get().quoted()),
                    Nearest.hint(
                            text.get().value(),
                            ZoneId.getAvailableZoneIds(),
                            "Write a name such as Europe/Amsterdam."));
            return ZoneOffset.UTC;
        }
    }

    private int number(Fields fields, String name, int otherwise) {
        var text = fields.text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (text.get().value().matches("[1-9][0-9]{0,4}")) {
            return Integer.parseInt(text.get().value());
        }
        problems.error(
                "fm/type",
                text.get().location(),
                "The field '%s' is %s.".formatted(name, text.get().quoted()),
                "Write a whole number from 1 to 99999.");
        return otherwise;
    }

    private EditLinks editLinks(Fields fields, SourceTree tree) throws IOException {
        return fields.flag("editLinks", true)
                ? EditLinks.of(defaults.repository(), tree)
                : new EditLinks(defaults.repository(), null);
    }

    private List<NavigationLink> navigation(Fields fields, Permalinks permalinks, SourceTree tree) {
        var links = new ArrayList<NavigationLink>();
        for (var entry : fields.fieldsList("navigation")) {
            var label = entry.text("label");
            var href = entry.text("href");
            if (label.isEmpty() || href.isEmpty()) {
                problems.error(
                        "fm/required",
                        entry.location(),
                        "The link of the navigation lacks its %s.".formatted(label.isEmpty() ? "label" : "href"),
                        "Write both, such as {label: About, href: /about/}.");
                continue;
            }
            var url = permalinks.spelled(
                    permalinks.link(href.get().value()),
                    folder -> tree.has(Content.PUBLIC + "/" + folder + "index.html"));
            links.add(new NavigationLink(label.get().value(), url));
        }
        return links;
    }
}

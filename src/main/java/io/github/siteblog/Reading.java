package io.github.siteblog;

import io.github.siteblog.cache.Fingerprint;
import io.github.siteblog.cache.Pack;
import io.github.siteblog.cache.Program;
import io.github.siteblog.content.Authors;
import io.github.siteblog.content.Config;
import io.github.siteblog.content.ConfigReader;
import io.github.siteblog.content.Content;
import io.github.siteblog.content.ContentReader;
import io.github.siteblog.content.DocumentCache;
import io.github.siteblog.content.Memory;
import io.github.siteblog.content.Schedule;
import io.github.siteblog.html.Urls;
import io.github.siteblog.markdown.Markdown;
import io.github.siteblog.markdown.MarkdownSettings;
import io.github.siteblog.output.BuildCache;
import io.github.siteblog.parallel.Progress;
import io.github.siteblog.parallel.Workers;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.rule.Rules;
import io.github.siteblog.snippet.Snippets;
import io.github.siteblog.source.SourceTree;
import io.github.siteblog.source.Text;
import io.github.siteblog.theme.ThemeComponents;
import io.github.siteblog.theme.ThemeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collection;

/** What every run begins with: all content is read, and every rule applied to it. Closing it keeps the rendered texts. */
final class Reading implements AutoCloseable {

    private final BlogSettings settings;
    private final boolean isPreview;
    private final Workers workers;
    private final Pack documents;
    private final BuildCache formulas;
    private final Memory memory = new Memory();
    private boolean knowsAllFormulas;

    private Reading(BlogSettings settings, Progress progress, boolean isPreview) throws IOException {
        var isClean = settings.run().isClean();
        this.settings = settings;
        this.isPreview = isPreview;
        this.formulas = BuildCache.open(settings.cache().resolve("formulas"), isClean);
        this.documents = Pack.open(settings.cache().resolve("texts"), isClean);
        this.workers = new Workers(settings.run().threads(), progress);
    }

    /** Of what is published. */
    static Reading of(BlogSettings settings, Progress progress) throws IOException {
        return new Reading(settings, progress, false);
    }

    /** Of what is or will be published. */
    static Reading ofPreview(BlogSettings settings, Progress progress) throws IOException {
        return new Reading(settings, progress, true);
    }

    /** The threads that read, and can do more. */
    Workers workers() {
        return workers;
    }

    /** The blog's folder, in which the files of themes stand behind its own. */
    static SourceTree tree(BlogSettings settings, Problems problems) throws IOException {
        return withThemes(SourceTree.of(settings.source(), problems), settings);
    }

    private static SourceTree withThemes(SourceTree tree, BlogSettings settings) throws IOException {
        for (var theme : settings.project().themes()) {
            tree.add("theme", theme, "META-INF/site-blog/theme/");
        }
        return tree;
    }

    /** Reads everything and applies every rule. */
    Content content(Problems problems) throws IOException {
        var content = read(problems);
        check(content, problems);
        return content;
    }

    /** Reads everything, or what has changed since the last time. */
    Content read(Problems problems) throws IOException {
        return read(tree(settings, problems), problems);
    }

    /** Reads what has changed in a folder of which it is known what has happened there. */
    Content reread(SourceTree last, Collection<String> touched, Problems problems) throws IOException {
        var tree = last.rewritten(touched, problems);
        return tree.isPresent() ? read(withThemes(tree.get(), settings), problems) : read(problems);
    }

    private Content read(SourceTree tree, Problems problems) throws IOException {
        var config = config(tree, problems);
        var recipe = recipe(config, new ThemeFiles(tree, config.theme()));
        var texts = new DocumentFiles(documents, recipe);
        var content = reader(tree, config, texts, problems).read(recipe, workers);
        knowsAllFormulas = !texts.haveBeenFound(); // in texts that were rendered before there may be more of them
        return content;
    }

    /** Reads what a new post has to know. */
    Desk desk(Problems problems) throws IOException {
        var tree = tree(settings, problems);
        var config = config(tree, problems);
        var reader = reader(tree, config, DocumentCache.none(), problems);
        var people = reader.people(workers);
        return new Desk(
                today(config),
                people.stream().map(person -> person.value().slug()).toList(),
                Authors.of(people),
                reader.categories().stream().map(Text::value).toList());
    }

    private ContentReader reader(SourceTree tree, Config config, DocumentCache texts, Problems problems)
            throws IOException {
        var markdown = markdown(config, tree, problems);
        var schedule = new Schedule(today(config), isPreview);
        return new ContentReader(tree, config, markdown, texts, schedule, memory, problems);
    }

    private Config config(SourceTree tree, Problems problems) throws IOException {
        // What a missing folder lacks is not worth telling.
        return new ConfigReader(settings.project(), hasSource(problems) ? problems : new Problems()).read(tree);
    }

    private LocalDate today(Config config) {
        return settings.run().now().dayIn(config.about().zone());
    }

    /** Applies every rule. */
    void check(Content content, Problems problems) throws IOException {
        new ThemeFiles(content.tree(), content.config().theme()).check(problems);
        workers.map(Rules.standard(), rule -> {
            rule.check(content, problems);
            return rule;
        });
    }

    /** Has a file read again. */
    void forget(String path) {
        memory.forget(path);
    }

    /** Everything but its own file that a rendered text is made from. */
    private String recipe(Config config, ThemeFiles theme) throws IOException {
        return Fingerprint.of(
                Program.fingerprint(Blog.class),
                settings.run().libraries(),
                config.policy().html(),
                config.about().url().host(),
                config.about().url().basePath(),
                config.typography(),
                config.notation(),
                config.messages(),
                theme.templates());
    }

    private boolean hasSource(Problems problems) {
        if (Files.isDirectory(settings.source())) {
            return true;
        }
        problems.error(
                "cfg/source-directory",
                Location.wholeFile(settings.source().toString()),
                "The blog's folder does not exist.",
                "Create it, or set <sourceDirectory> to the folder that holds 'posts'.");
        return false;
    }

    private Markdown markdown(Config config, SourceTree tree, Problems problems) throws IOException {
        var url = config.about().url();
        return new Markdown(new MarkdownSettings(
                config.policy().html(),
                new Urls(url.host(), url.basePath()),
                new ThemeComponents(tree, config.messages()),
                Snippets.of(settings.project().repository(), config.policy().snippets(), problems),
                new FormulaFiles(formulas),
                config.typography(),
                config.messages()));
    }

    @Override
    public void close() throws IOException {
        try (workers;
                documents) {
            if (knowsAllFormulas) {
                formulas.tidy();
            }
        }
    }
}

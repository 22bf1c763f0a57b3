package io.github.siteblog;

import io.github.siteblog.cache.Fingerprint;
import io.github.siteblog.content.Content;
import io.github.siteblog.output.BuildCache;
import io.github.siteblog.page.PostMemory;
import io.github.siteblog.parallel.Progress;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.rule.ReadableImages;
import io.github.siteblog.source.Memo;
import io.github.siteblog.source.SourceTree;
import io.github.siteblog.theme.Theme;
import io.github.siteblog.theme.ThemeAssets;
import io.github.siteblog.theme.ThemeFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A site in memory that follows the blog's folder, for writers who look at their texts while they write. Nothing is written but what a run keeps for the next.
 *
 * <p>For one thread; the sites that it gives are for many.
 */
public final class Preview implements AutoCloseable {

    private final BlogSettings settings;
    private final Reading reading;
    private final BuildCache images;
    private final Memo<Optional<SortedMap<Integer, String>>> smaller = new Memo<>(any -> true);
    private final PostMemory posts = new PostMemory();
    private List<String> snippets = List.of();
    private @Nullable SourceTree tree;
    private @Nullable Theme theme;
    private String themeRecipe = "";

    /**
     * Begins with nothing.
     *
     * @param settings what the build says about the blog; the output folder is not used
     * @param showsWithheld whether drafts and posts of other days are shown
     * @param progress is told how far the first reading has come
     */
    public Preview(BlogSettings settings, boolean showsWithheld, Progress progress) throws IOException {
        this.settings = settings;
        this.reading = showsWithheld ? Reading.ofPreview(settings, progress) : Reading.of(settings, progress);
        this.images = BuildCache.open(
                settings.cache().resolve("images"), settings.run().isClean());
    }

    /**
     * The site as the folder is now.
     *
     * @param touched where something has happened, as paths below the blog's folder; empty when that is not known
     */
    public PreviewSite update(Collection<String> touched) throws IOException {
        for (var file : touched) {
            for (var place : tree == null ? List.of(file) : tree.places(file)) {
                reading.forget(place);
                smaller.forget(place);
            }
        }
        var problems = new Problems();
        var content =
                tree == null || touched.isEmpty() ? reading.read(problems) : reading.reread(tree, touched, problems);
        var themeFiles = new ThemeFiles(content.tree(), content.config().theme());
        var assets = new ThemeAssets(themeFiles, content.permalinks());
        var variants = new SmallerImages(content, assets.namesByPath().keySet(), images, smaller);
        ReadableImages.reportDamaged(variants.make(reading.workers(), posts), content, problems);
        var generator = settings.run().generator();
        var files = new SiteFiles(content, themeFiles, assets, variants, generator, posts);
        var site = new PreviewSite(settings, reading, content, problems, files, theme(content, themeFiles));
        snippets = content.config().policy().snippets();
        tree = content.tree();
        return site;
    }

    /** The folders that the last site was made from: the blog's, and those that it takes snippets from. */
    public Set<Path> folders() {
        var folders = new LinkedHashSet<Path>();
        folders.add(settings.source());
        snippets.forEach(
                folder -> folders.add(settings.project().repository().folder().resolve(folder)));
        return folders;
    }

    /** Whether the folder is not as it was when the last site was made. */
    public boolean isStale() throws IOException {
        return tree == null || !tree.isSameAs(SourceTree.of(settings.source(), new Problems()));
    }

    /** Templates are parsed anew only when one of them has changed. */
    private Theme theme(Content content, ThemeFiles files) throws IOException {
        var messages = content.config().messages();
        var recipe = Fingerprint.of(files.templates(), messages);
        if (theme == null || !recipe.equals(themeRecipe)) {
            theme = new Theme(content.tree(), messages);
            themeRecipe = recipe;
        }
        return theme;
    }

    /** Keeps what the next preview can use. */
    @Override
    public void close() throws IOException {
        try (reading) {
            images.tidy();
        }
    }
}

package io.github.siteblog.content;

import io.github.siteblog.image.ImageFile;
import io.github.siteblog.model.Term;
import io.github.siteblog.source.SourceTree;
import io.github.siteblog.source.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Everything that was read from the blog's folder.
 *
 * @param config the settings of the blog
 * @param posts the posts that could be read
 * @param people the people
 * @param pages the pages that are not posts
 * @param categories the allowed categories in display order; null-free and empty when there is no list of them
 * @param unread the files of posts, people and pages that could not be read
 * @param images the public pictures, by their path below {@link #PUBLIC}
 * @param refusedFiles the public files that are not published, since they would run code for whoever opens them, have names that not
 *     every system can write, or lie beside a post that is withheld
 * @param tree the folder itself
 * @param schedule which posts are due
 */
public record Content(
        Config config,
        List<Entry<PostDraft>> posts,
        List<Entry<PersonDraft>> people,
        List<Entry<PageDraft>> pages,
        List<Text> categories,
        Set<String> unread,
        Map<String, ImageFile> images,
        Set<String> refusedFiles,
        SourceTree tree,
        Schedule schedule) {

    /** The folder whose files are copied as they are. */
    public static final String PUBLIC = "public";

    public Content {
        posts = List.copyOf(posts);
        people = List.copyOf(people);
        pages = List.copyOf(pages);
        categories = List.copyOf(categories);
        unread = Set.copyOf(unread);
        images = Map.copyOf(images);
        refusedFiles = Set.copyOf(refusedFiles);
    }

    /** Does something with every post, person and page and the root-relative URL of its page. */
    public void forEachEntry(BiConsumer<Entry<?>, String> action) {
        var links = permalinks();
        posts.forEach(post -> action.accept(post, links.post(post.value())));
        people.forEach(person ->
                action.accept(person, links.author(Slug.of(person.value().slug()))));
        pages.forEach(page -> action.accept(page, links.page(page.value().slug())));
    }

    /** Does something once with the name of every category, tag, series and year that there is. */
    public void forEachTerm(BiConsumer<Term.Kind, String> action) {
        var names = new EnumMap<Term.Kind, Set<String>>(Term.Kind.class);
        BiConsumer<Term.Kind, String> note = (kind, name) ->
                names.computeIfAbsent(kind, any -> new TreeSet<>()).add(name);
        categories.forEach(name -> note.accept(Term.Kind.CATEGORY, name.value()));
        posts.forEach(post -> post.value().forEachTerm(note));
        names.forEach((kind, all) -> all.forEach(name -> action.accept(kind, name)));
    }

    /** The old paths that lead to posts. */
    public Aliases aliases() {
        return config.aliases();
    }

    /** Finds out where a URL that content uses leads. */
    public References references() {
        return new References(config.about().url(), permalinks()::folder);
    }

    public Permalinks permalinks() {
        return config.permalinks();
    }

    /** The public files, as paths of the site: {@code posts/hello/picture.png}. */
    public List<String> publicFiles() {
        return publicFiles(tree);
    }

    static List<String> publicFiles(SourceTree tree) {
        return tree.filesBelow(PUBLIC).stream()
                .map(path -> path.substring(PUBLIC.length() + 1))
                .toList();
    }
}

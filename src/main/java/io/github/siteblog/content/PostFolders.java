package io.github.siteblog.content;

import io.github.siteblog.source.SourceTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folders that posts have of their own: of {@code posts/hello/index.md}, whatever else lies there is published beside
 * the page, so that the text shows a picture by its bare name.
 *
 * <p>All other folders in {@code posts}, such as one for each year, only keep posts in order.
 */
final class PostFolders {

    private static final String POSTS = "posts/";

    private final SourceTree tree;
    private final Map<String, List<String>> files = new HashMap<>();

    private PostFolders(SourceTree tree) {
        this.tree = tree;
    }

    /** The folders of posts in {@code posts}; of two, one in the other, the outer one. */
    static PostFolders of(SourceTree tree) {
        var folders = new PostFolders(tree);
        var all = tree.filesBelow("posts");
        all.stream()
                .filter(PostFolders::isIndex)
                .map(index -> index.substring(0, index.lastIndexOf('/') + 1))
                .sorted(Comparator.comparing(String::length))
                .filter(folder -> !folder.equals(POSTS) && folders.of(folder).isEmpty())
                .forEach(folder -> folders.files.put(folder, new ArrayList<>()));
        for (var file : all) {
            if (!ContentReader.isMarkdown(file)) {
                folders.of(file).ifPresent(folder -> folders.files.get(folder).add(file));
            }
        }
        return folders;
    }

    private static boolean isIndex(String path) {
        return path.endsWith("/index.md") || path.endsWith("/index.mdx");
    }

    /** The folder of a post that a file lies in, with a slash at its end. */
    Optional<String> of(String path) {
        for (var slash = path.indexOf('/', POSTS.length()); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            var folder = path.substring(0, slash + 1);
            if (files.containsKey(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** Whether Markdown in {@code posts} is that of a post: all but what lies beside or below the text of another one. */
    boolean isText(String path) {
        return of(path).map(folder -> isIndex(path) && path.lastIndexOf('/') == folder.length() - 1)
                .orElse(true);
    }

    /** Puts the files of the folders beside the pages of their posts. */
    void publish(List<Entry<PostDraft>> posts, Permalinks links) {
        for (var post : posts) {
            of(post.path()).ifPresent(folder -> publish(folder, post.value(), links));
        }
    }

    private void publish(String folder, PostDraft post, Permalinks links) {
        var page = links.folder(links.post(post)).substring(links.basePath().length());
        for (var file : files.get(folder)) {
            tree.show(file, Content.PUBLIC + "/" + page + file.substring(folder.length()));
        }
    }
}

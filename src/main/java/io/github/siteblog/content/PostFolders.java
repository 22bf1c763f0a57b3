package io.github.siteblog.content;

import io.github.siteblog.source.SourceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The folders that posts have of their own: of {@code posts/hello/index.md}, whatever else lies there is published beside
 * the page, so that the text shows a picture by its bare name.
 */
final class PostFolders {

    private static final String POSTS = "posts/";

    private final SourceTree tree;
    private final Map<String, List<String>> files = new HashMap<>();

    private PostFolders(SourceTree tree) {
        this.tree = tree;
    }

    /** The folders in {@code posts} that hold a post. */
    static PostFolders of(SourceTree tree) {
        var folders = new PostFolders(tree);
        var all = tree.filesBelow("posts");
        all.stream().filter(PostFolders::isText).forEach(text -> folders.files.put(folder(text), new ArrayList<>()));
        for (var file : all) {
            if (folders.holds(file) && !ContentReader.isMarkdown(file)) {
                folders.files.get(folder(file)).add(file);
            }
        }
        return folders;
    }

    /** Whether a file is the text of a post with a folder of its own. */
    static boolean isText(String path) {
        return path.startsWith(POSTS)
                && ContentReader.isMarkdown(path)
                && path.indexOf('/', POSTS.length()) == path.lastIndexOf('/')
                && FileName.stem(path).equals("index");
    }

    /** Whether a file lies beside or below the text of a post. */
    boolean holds(String path) {
        return files.containsKey(folder(path));
    }

    /** Puts the files of the folders beside the pages of their posts. */
    void publish(List<Entry<PostDraft>> posts, Permalinks links) {
        for (var post : posts) {
            var folder = folder(post.path());
            var page = links.folder(links.post(post.value()))
                    .substring(links.basePath().length());
            for (var file : files.getOrDefault(folder, List.of())) {
                tree.show(file, Content.PUBLIC + "/" + page + file.substring(folder.length()));
            }
        }
    }

    /** The folder directly in {@code posts} that a file lies in, with a slash at its end; that itself for other files. */
    private static String folder(String path) {
        return path.substring(0, path.indexOf('/', POSTS.length()) + 1);
    }
}

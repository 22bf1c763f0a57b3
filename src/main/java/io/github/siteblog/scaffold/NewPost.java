package io.github.siteblog.scaffold;

import io.github.siteblog.content.Slug;
import io.github.siteblog.output.KeptFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;

/**
 * A post to be written.
 *
 * @param title its title
 * @param slug the name of its file without the ending; empty for one made of the title
 * @param date the day it is published
 * @param author who writes it
 * @param category what it is filed under
 * @param isDraft whether it is a draft
 */
public record NewPost(String title, String slug, LocalDate date, Person author, String category, boolean isDraft) {

    /** The form of posts in the folder of a blog that has one of its own. */
    public static final String FORM = "archetypes/post.md";

    /**
     * Writes the post, and its author when there is no such person.
     *
     * @param blog the folder of the blog
     */
    public Scaffolded write(Path blog) throws IOException, ScaffoldException {
        var name = fileName();
        var files = new NewFiles();
        var post = blog.resolve("posts").resolve(name + ".md");
        var text = form(blog).filled(values(name));
        if (!files.write(post, text)) {
            throw new ScaffoldException(
                    "The post posts/%s.md is there already. Choose another title, or another name with -Dsite-blog.slug."
                            .formatted(name));
        }
        files.write(blog.resolve("people").resolve(author.slug() + ".md"), author.text());
        return files.done();
    }

    private static Form form(Path blog) throws IOException {
        var own = new KeptFile(blog.resolve(FORM)).read();
        return own.isEmpty() ? Form.standard("post.md") : new Form(FORM, own);
    }

    private String fileName() throws ScaffoldException {
        var name = Slug.of(slug.isBlank() ? title : slug);
        if (name.isEmpty()) {
            throw new ScaffoldException(
                    "The title '%s' has no letter that a URL shows as it is. Give the name of the post with -Dsite-blog.slug."
                            .formatted(title));
        }
        return name;
    }

    private TreeMap<String, String> values(String name) {
        var values = new TreeMap<String, String>();
        values.put("title", Form.yaml(title));
        values.put("slug", name);
        values.put("date", date.toString());
        values.put("author", author.slug());
        values.put("category", Form.yaml(category));
        values.put("draft", isDraft ? "draft: true\n" : "");
        return values;
    }
}

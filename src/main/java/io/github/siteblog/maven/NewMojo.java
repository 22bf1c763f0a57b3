package io.github.siteblog.maven;

import io.github.siteblog.BlogSettings.Links;
import io.github.siteblog.Desk;
import io.github.siteblog.scaffold.NewPost;
import io.github.siteblog.scaffold.Person;
import io.github.siteblog.scaffold.ScaffoldException;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a new post: {@code mvn site-blog:new -Dsite-blog.title="Low tide"}. Its file is called as its title, its day is today,
 * and its author is the one whom Git knows. A blog that has a file {@code archetypes/post.md} begins its posts with that; in it
 * stand <code>${title}</code>, <code>${slug}</code>, <code>${date}</code>, <code>${author}</code>, <code>${category}</code> and
 * <code>${draft}</code>. No POM is needed.
 *
 * @since 1.0.0
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public class NewMojo extends BlogMojo {

    /**
     * Skips this goal alone.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.new.skip", defaultValue = "false")
    private boolean skipNew;

    /**
     * The title of the post.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.title")
    private @Nullable String title;

    /**
     * The name of the file without its ending, which is the last part of the URL. By default it is made of the title.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.slug")
    private @Nullable String slug;

    /**
     * Who writes the post: the name of a file in {@code people}, or a name. By default it is the name that Git knows, or else
     * the only person of the blog. A person who is not there yet is added.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.author")
    private @Nullable String author;

    /**
     * What the post is filed under. By default it is the first of the allowed categories, or {@code News}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.category")
    private @Nullable String category;

    /**
     * Whether the post is a draft, which is not published before {@code draft: true} is deleted from it.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.draft", defaultValue = "false")
    private boolean draft;

    @Override
    boolean isSkipped() {
        return skipNew;
    }

    @Override
    void run() throws IOException, MojoFailureException {
        if (title == null || title.isBlank()) {
            throw new MojoFailureException("The post has no title. Give one: -Dsite-blog.title=\"Low tide\"");
        }
        if (!sourceDirectory.isDirectory()) {
            throw new MojoFailureException(
                    "There is no blog in %s. Begin one with 'mvn io.github.siteblog:site-blog-maven-plugin:%s:init', or name its module with -pl."
                            .formatted(log().shown(sourceDirectory.toPath()), pluginVersion()));
        }
        var desk = blog(Links.ROOT_RELATIVE).desk();
        try {
            var post = new NewPost(title, slug == null ? "" : slug, desk.today(), author(desk), category(desk), draft);
            log().scaffolded(post.write(sourceDirectory.toPath()));
        } catch (ScaffoldException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }

    private Person author(Desk desk) throws IOException, MojoFailureException, ScaffoldException {
        var name = author == null ? GitName.in(folder()).orElse(null) : author;
        if (name == null) {
            if (desk.people().size() == 1) {
                name = desk.people().get(0);
            } else {
                throw new MojoFailureException(
                        "Nobody knows who writes the post. Give -Dsite-blog.author=\"Ada Byron\", or tell Git: git config user.name \"Ada Byron\"");
            }
        }
        var known = desk.person(name);
        return known.isPresent() ? new Person(known.get(), name) : Person.named(name);
    }

    private String category(Desk desk) {
        if (category != null) {
            return category;
        }
        return desk.categories().isEmpty() ? "News" : desk.categories().get(0);
    }
}

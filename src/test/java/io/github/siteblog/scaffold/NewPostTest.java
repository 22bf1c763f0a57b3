package io.github.siteblog.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewPostTest {

    @TempDir
    Path blog;

    @Test
    void isWrittenWithItsAuthor() throws Exception {
        var done = post("Ada's tide: low & high", "", "Ada King Byron").write(blog);

        assertThat(done.written())
                .containsExactly(
                        blog.resolve("posts/ada-s-tide-low-high.md"), blog.resolve("people/ada-king-byron.md"));
        assertThat(blog.resolve("posts/ada-s-tide-low-high.md")).hasContent("""
                ---
                title: 'Ada''s tide: low & high'
                published: 2026-05-01
                authors: [ada-king-byron]
                description: 'What the post is about, in a sentence for lists and search results.'
                category: ['News']
                ---

                Write here.
                """);
        assertThat(blog.resolve("people/ada-king-byron.md")).hasContent("""
                ---
                firstName: 'Ada King'
                lastName: 'Byron'
                ---
                """);
    }

    @Test
    void leavesTheAuthorWhoIsThere() throws Exception {
        var ada = write("people/ada.md", "mine");

        var done = post("Tide", "", "Ada").write(blog);

        assertThat(done.kept()).containsExactly(ada);
        assertThat(ada).hasContent("mine");
    }

    @Test
    void isNeverWrittenOverAnother() throws Exception {
        var other = write("posts/tide.md", "mine");

        assertThatThrownBy(() -> post("Tide", "", "Ada").write(blog))
                .isInstanceOf(ScaffoldException.class)
                .hasMessage(
                        "The post posts/tide.md is there already. Choose another title, or another name with -Dsite-blog.slug.");
        assertThat(other).hasContent("mine");
        assertThat(post("Tide", "High tide", "Ada").write(blog).written()).contains(blog.resolve("posts/high-tide.md"));
    }

    @Test
    void needsANameThatAUrlCanShow() {
        assertThatThrownBy(() -> post("潮", "", "Ada").write(blog))
                .hasMessage(
                        "The title '潮' has no letter that a URL shows as it is. Give the name of the post with -Dsite-blog.slug.");
        assertThatThrownBy(() -> Person.named("潮"))
                .hasMessage(
                        "The author '潮' has no letter that a file name can have. Give -Dsite-blog.author in Latin letters; the name in people/ can be changed.");
    }

    @Test
    void beginsAsTheBlogHasIt() throws Exception {
        write("archetypes/post.md", "---\ntitle: ${title}\ndate: ${date}\n${draft}---\n# ${slug}\n");

        new NewPost("A\ntide", "", LocalDate.of(2026, 5, 1), Person.named("Ada"), "News", true).write(blog);

        assertThat(blog.resolve("posts/a-tide.md"))
                .hasContent("---\ntitle: 'A tide'\ndate: 2026-05-01\ndraft: true\n---\n# a-tide\n");
    }

    @Test
    void tellsWhereItsFormAsksForWhatThereIsNot() throws Exception {
        write("archetypes/post.md", "---\ntitle: ${title}\nby: ${auhtor}\n---\n");

        assertThatThrownBy(() -> post("Tide", "", "Ada").write(blog))
                .hasMessage("archetypes/post.md:3: There is no '${auhtor}'. Did you mean 'author'?");
        assertThat(blog.resolve("posts")).doesNotExist();
    }

    private static NewPost post(String title, String slug, String author) throws ScaffoldException {
        return new NewPost(title, slug, LocalDate.of(2026, 5, 1), Person.named(author), "News", false);
    }

    private Path write(String path, String text) throws IOException {
        var file = blog.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}

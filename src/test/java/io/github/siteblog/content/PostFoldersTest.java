package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostFoldersTest {

    private static final String POST =
            "---\ntitle: T\npublished: 2024-05-01\nauthors: [ada]\ndescription: D\ncategory: Community\n---\n\nBody.\n";

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder).with("posts/hello/index.md", POST);
    }

    @Test
    void giveTheirNamesToPosts() {
        var post = blog.content().posts().get(0);
        assertThat(post.path()).isEqualTo("posts/hello/index.md");
        assertThat(post.value().placement().slug()).isEqualTo("hello");
        assertThat(blog.problems()).isEmpty();
    }

    @Test
    void areReadAsTheNamesOfFilesAre() {
        blog.without("posts/hello/index.md")
                .with("blog.yml", "url: https://example.org\nfileNames: ':year-:month-:day-:slug'\n")
                .with("posts/2024-05-02-hello/index.mdx", POST.replace("published: 2024-05-01\n", ""));
        var post = blog.content().posts().get(0).value();
        assertThat(post.placement().slug()).isEqualTo("hello");
        assertThat(post.dates().published()).hasToString("2024-05-02");
    }

    @Test
    void publishTheirFilesBesideThePage() throws IOException {
        blog.with("blog.yml", "url: https://example.org\npermalinks: /:year/:slug/\n")
                .with("posts/hello/light.txt", "lit")
                .with("posts/hello/img/a.txt", "a");
        var content = blog.content();
        assertThat(content.publicFiles()).containsExactly("2024/hello/img/a.txt", "2024/hello/light.txt");
        assertThat(content.tree().bytes("public/2024/hello/light.txt"))
                .asString()
                .isEqualTo("lit");
        assertThat(content.tree().size("public/2024/hello/light.txt")).isEqualTo(3);
        assertThat(content.tree().written("public/2024/hello/light.txt")).isEqualTo("posts/hello/light.txt");
        assertThat(blog.problems()).isEmpty();
    }

    @Test
    void publishNothingBesideAPostThatIsWithheld() {
        blog.with("posts/hello/light.txt", "lit")
                .with("posts/draft/index.md", POST.replace("title: T", "title: D\ndraft: true"))
                .with("posts/draft/secret.txt", "s");
        var content = blog.content();
        assertThat(content.publicFiles()).containsExactly("blog/draft/secret.txt", "blog/hello/light.txt");
        assertThat(content.refusedFiles()).containsExactly("blog/draft/secret.txt");
    }

    @Test
    void yieldToPublicFiles() throws IOException {
        blog.with("posts/hello/light.txt", "folder").with("public/blog/hello/light.txt", "public");
        assertThat(blog.content().tree().bytes("public/blog/hello/light.txt"))
                .asString()
                .isEqualTo("public");
    }

    @Test
    void holdOneText() {
        blog.with("posts/hello/more.md", POST)
                .with("posts/hello/in/index.md", POST)
                .with("posts/other/a.txt", "x");
        assertThat(blog.content().posts()).hasSize(1);
        assertThat(blog.problems())
                .containsExactly(
                        "posts/hello/in/index.md: warning: The file is not used."
                                + " Move it out of posts/hello/, which is the folder of another post. [io/stray-file]",
                        "posts/hello/more.md: warning: The file is not used."
                                + " Move it out of posts/hello/, which is the folder of another post. [io/stray-file]",
                        "posts/other/a.txt: warning: The file is not used. Put files to be copied into public/,"
                                + " or beside the index.md of a post that has a folder. [io/stray-file]");
    }

    @Test
    void mayLieInFoldersThatKeepPostsInOrder() {
        blog.with("posts/2024/may/light/index.md", POST)
                .with("posts/2024/may/light/a.txt", "lit")
                .with("posts/2024/fog.md", POST)
                .with("posts/index.md", POST);
        var content = blog.content();
        assertThat(content.posts())
                .extracting(post -> post.path() + " " + post.value().placement().slug())
                .containsExactly(
                        "posts/2024/fog.md fog",
                        "posts/2024/may/light/index.md light",
                        "posts/hello/index.md hello",
                        "posts/index.md index");
        assertThat(content.publicFiles()).containsExactly("blog/light/a.txt");
        assertThat(blog.problems()).isEmpty();
    }
}

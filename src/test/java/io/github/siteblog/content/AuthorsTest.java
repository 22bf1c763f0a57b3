package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.source.Text;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder)
                .with("people/byron.md", "---\nfirstName: Ada\nlastName: Byron\ndisplayName: firstName\n---\n")
                .with("people/hopper.md", "---\nfirstName: Grace\nlastName: Hopper\n---\n")
                .with("people/murray.md", "---\nfirstName: Grace\nlastName: Hopper\n---\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"byron", "Ada", "ADA BYRON", "Ada  Byron"})
    void areFoundBySlugAndByName(String written) {
        assertThat(Authors.of(blog.content().people()).slugs(written)).containsExactly("byron");
    }

    @Test
    void mayShareAName() {
        assertThat(Authors.of(blog.content().people()).slugs("Grace Hopper")).containsExactly("hopper", "murray");
        assertThat(Authors.of(blog.content().people()).slugs("hopper")).containsExactly("hopper");
        assertThat(Authors.of(blog.content().people()).slugs("Nobody")).isEmpty();
    }

    @Test
    void standInPostsByTheirSlugs() {
        blog.post("p", "authors: [Ada Byron, hopper, Nobody]");
        var authors = blog.content().posts().get(0).value().labels().authors();
        assertThat(authors).extracting(Text::value).containsExactly("byron", "hopper", "Nobody");
        assertThat(authors.get(0).location()).hasToString("posts/p.md:4:11");
    }
}

package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownAuthorsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void knowsEveryPersonByTheNameOfTheFile() {
        blog.with("people/grace.hopper.md", "---\n---\n").post("p", "authors: [ada, grace.hopper]");
        thenProblems();
    }

    @Test
    void suggestsTheSlugThatWasMeant() {
        blog.post("p", "authors: [adaa]");
        thenProblems("posts/p.md:4:11: error: No author has the slug 'adaa'. Did you mean 'ada'? [ref/unknown-author]");
    }

    @Test
    void namesTheFileThatIsMissing() {
        blog.post("p", "authors: [ada, bartholomew]");
        thenProblems(
                "posts/p.md:4:16: error: No author has the slug 'bartholomew'. Add people/bartholomew.md or correct the slug. [ref/unknown-author]");
    }

    @Test
    void tellsUpperFromLowerCaseInSlugs() {
        blog.post("p", "authors: [ADA]");
        thenProblems("posts/p.md:4:11: error: No author has the slug 'ADA'. Did you mean 'ada'? [ref/unknown-author]");
    }

    @Test
    void knowsEveryPersonByName() {
        blog.post("p", "authors: [Ada Lovelace]");
        thenProblems();
    }

    @Test
    void suggestsTheNameThatWasMeant() {
        blog.post("p", "authors: [Ada Lovlace]");
        thenProblems(
                "posts/p.md:4:11: error: No author is called 'Ada Lovlace'. Did you mean 'Ada Lovelace'? [ref/unknown-author]");
    }

    @Test
    void namesTheFileThatAPersonIsMissing() {
        blog.post("p", "authors: [Grace Hopper]");
        thenProblems(
                "posts/p.md:4:11: error: No author is called 'Grace Hopper'. Add people/grace-hopper.md with this name or correct it. [ref/unknown-author]");
    }

    @Test
    void asksWhichOfSeveralPeopleIsMeant() {
        blog.with("people/countess.md", "---\nfirstName: Ada\nlastName: Lovelace\n---\n")
                .post("p", "authors: [Ada Lovelace]");
        thenProblems(
                "posts/p.md:4:11: error: Several people are called 'Ada Lovelace'. Write the slug of one: ada, countess. [ref/unknown-author]");
    }

    @Test
    void reportsEveryUseOfAnUnknownSlug() {
        blog.post("p", "authors: [nobody]").post("q", "authors: [nobody, ada, nobody]");
        thenProblems(
                "posts/p.md:4:11: error: No author has the slug 'nobody'. Add people/nobody.md or correct the slug. [ref/unknown-author]",
                "posts/q.md:4:11: error: No author has the slug 'nobody'. Add people/nobody.md or correct the slug. [ref/unknown-author]",
                "posts/q.md:4:24: error: No author has the slug 'nobody'. Add people/nobody.md or correct the slug. [ref/unknown-author]");
    }

    @Test
    void leavesAPersonWhoseFileCannotBeReadToWhoReadsIt() {
        blog.with("people/grace.md", "no front matter\n").post("p", "authors: [grace]");
        thenProblems();
    }

    @Test
    void keepsForgedLinesOutOfTheLog() {
        blog.post("p", "authors: [\"x\\n::error::pwn\"]");
        thenProblems(
                "posts/p.md:4:11: error: No author has the slug 'x\\n::error::pwn'. Add people/x\\n::error::pwn.md or correct the slug. [ref/unknown-author]");
    }

    private void thenProblems(String... expected) {
        assertThat(Findings.of(new KnownAuthors(), blog)).containsExactly(expected);
    }
}

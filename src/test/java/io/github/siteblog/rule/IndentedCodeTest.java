package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndentedCodeTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void isContentWithCodeThatIsMeant() {
        blog.postWithBody("p", "    int x = 1;\n\nText\n\n```\n<b>x</b>\n```\n\n- Item\n\n  ```\n  code\n  ```");
        thenProblems();
    }

    @Test
    void refusesFencesThatAreShown() {
        blog.postWithBody("p", "Text\n\n    ```java\n    int x;\n    ```");
        thenProblems(
                "posts/p.md:11:1: error: The code fence is indented by four blanks or more, which CommonMark takes for text. Indent it like the text that it belongs to. [code/indented-fence]");
    }

    @Test
    void warnsOfHtmlThatIsShown() {
        blog.postWithBody("p", "Text\n\n    <figure>\n    <img>\n\nText\n\n    a < b");
        thenProblems(
                "posts/p.md:11:1: warning: The HTML is indented by four blanks or more, so it is shown as code. Indent it by less than four, or fence it if it is meant as code. [code/indented-html]");
    }

    private void thenProblems(String... expected) {
        assertThat(Findings.of(new IndentedCode(), blog)).containsExactly(expected);
    }
}

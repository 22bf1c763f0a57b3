package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaskRendererTest {

    @Test
    void saysWhetherATaskIsDone() {
        Rendered.of("- [ ] a", "- [x] b", "- [X] *c*")
                .thenHtml(
                        "<ul class=\"task-list\">",
                        "<li><input type=\"checkbox\" disabled aria-label=\"To do\"> a</li>",
                        "<li><input type=\"checkbox\" disabled checked aria-label=\"Done\"> b</li>",
                        "<li><input type=\"checkbox\" disabled checked aria-label=\"Done\"> <em>c</em></li>",
                        "</ul>")
                .thenProblems();
    }

    @Test
    void marksTheListsThatHoldTasksAndNoOthers() {
        Rendered.of("1. a", "   - [ ] b", "2. c")
                .thenHtml(
                        "<ol>",
                        "<li>a",
                        "<ul class=\"task-list\">",
                        "<li><input type=\"checkbox\" disabled aria-label=\"To do\"> b</li>",
                        "</ul>",
                        "</li>",
                        "<li>c</li>",
                        "</ol>");
    }

    @Test
    void leavesOtherBracketsAlone() {
        assertThat(Rendered.of("- [y] a", "- b [ ]", "- [ ]d").html()).doesNotContain("<input", "task-list");
    }
}

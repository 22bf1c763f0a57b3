package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableRendererTest {

    @Test
    void standsInABoxThatScrolls() {
        Rendered.of("| a | b |", "|---|:-:|", "| *c* | 1 < 2 |")
                .thenHtml(
                        "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table\">",
                        "<table>",
                        "<thead>",
                        "<tr>",
                        "<th scope=\"col\">a</th>",
                        "<th class=\"align-center\" scope=\"col\">b</th>",
                        "</tr>",
                        "</thead>",
                        "<tbody>",
                        "<tr>",
                        "<td><em>c</em></td>",
                        "<td class=\"align-center\">1 &lt; 2</td>",
                        "</tr>",
                        "</tbody>",
                        "</table>",
                        "</div>")
                .thenProblems();
    }

    @Test
    void canHaveNoRows() {
        assertThat(Rendered.of("| a |", "|---|").html())
                .contains("<th scope=\"col\">a</th>")
                .doesNotContain("<tbody>");
    }

    @Test
    void keepsPipesInCells() {
        assertThat(Rendered.of("| a \\| b | `c \\| d` |", "|---|---|").html())
                .contains("<th scope=\"col\">a | b</th>", "<th scope=\"col\"><code>c | d</code></th>");
    }

    @Test
    void isTextWithoutItsSecondLine() {
        Rendered.of("| a |", "| b |").thenHtml("<p>| a |", "| b |</p>");
    }

    @Test
    void placesWhatIsWrongInItsCells() {
        Rendered.of(
                        "> | \uD83D\uDE00 | [a](javascript:b) |",
                        "> |---|---|",
                        "> | c <i onclick=d>e</i> | ![f](data:g) |")
                .thenProblems(
                        "p.md:1:13: error: The URL has the scheme 'javascript'."
                                + " Use http, https, mailto, tel or a path of this site. [url/scheme]",
                        "p.md:3:10: error: The attribute 'onclick' of <i> is not allowed. Delete it. [html/attribute]",
                        "p.md:3:33: error: The URL has the scheme 'data'."
                                + " Use http, https, mailto, tel or a path of this site. [url/scheme]");
    }
}

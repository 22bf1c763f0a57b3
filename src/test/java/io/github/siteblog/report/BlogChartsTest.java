package io.github.siteblog.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.Withheld;
import io.github.siteblog.report.BlogFacts.ImageFact;
import io.github.siteblog.report.BlogFacts.Labels;
import io.github.siteblog.report.BlogFacts.PostFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BlogChartsTest {

    private static final List<String> CATEGORIES = List.of("News", "CI/CD", "Unused");

    private final List<PostFact> posts = new ArrayList<>();
    private final List<ImageFact> images = new ArrayList<>();

    private BlogChartsTest post(int year, String authors, String categories, @Nullable Withheld withheld) {
        posts.add(new PostFact(
                "posts/%d.md".formatted(posts.size()),
                "T",
                LocalDate.of(year, 1, 1),
                new Labels(split(authors), split(categories)),
                withheld));
        return this;
    }

    private BlogChartsTest post(int year, String authors, String categories) {
        return post(year, authors, categories, null);
    }

    private static List<String> split(String names) {
        return Arrays.stream(names.split(", ")).filter(name -> !name.isEmpty()).toList();
    }

    private Element charts() {
        var html = new Markup("<!doctype html>");
        new BlogCharts(new BlogFacts("T", posts, CATEGORIES, images, List.of())).write(html);
        return Jsoup.parse(html.toString());
    }

    private Element chart(String title) {
        return charts().select("figure").stream()
                .filter(figure -> figure.select("figcaption strong").text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> bars(Element chart) {
        return chart.select("g > title").eachText();
    }

    @Test
    void everyYearFromTheFirstToTheLastHasAColumn() {
        post(2021, "", "").post(2024, "", "").post(2021, "", "");

        var chart = chart("Posts per year");

        assertThat(chart.select("figcaption span").text()).isEqualTo("3 posts");
        assertThat(bars(chart)).containsExactly("2021: 2", "2022: 0", "2023: 0", "2024: 1");
        assertThat(chart.select("rect.bar").eachAttr("height")).containsExactly("150", "0", "0", "75");
        assertThat(chart.select("rect.bar").eachAttr("x")).containsExactly("3.50%", "28.50%", "53.50%", "78.50%");
    }

    @Test
    void onlyWhatIsPublishedCounts() {
        post(2021, "Ada", "News").post(2030, "Bob", "News", new Withheld(Withheld.Reason.FUTURE, null));

        assertThat(bars(chart("Posts per year"))).containsExactly("2021: 1");
        assertThat(bars(chart("Posts by author"))).containsExactly("Ada: 1");
    }

    @Test
    void ofAVeryLongTimeOnlyTheYearsWithPostsAreDrawn() {
        post(1, "", "").post(2021, "", "");
        assertThat(bars(chart("Posts per year"))).containsExactly("1: 1", "2021: 1");

        IntStream.range(2000, 2100).forEach(year -> post(year, "", ""));
        assertThat(bars(chart("Posts per year"))).hasSize(40).endsWith("2099: 1");
    }

    @Test
    void categoriesAreCountedInAnyCaseAndUnusedOnesAreShown() {
        post(2021, "", "news, CI/CD, Other").post(2022, "", "News");

        assertThat(bars(chart("Posts by category"))).containsExactly("News: 2", "CI/CD: 1", "Other: 1", "Unused: 0");
        assertThat(chart("Posts by category").select("figcaption span").text()).isEqualTo("4 categories");
        assertThat(chart("Posts by category").select("rect.bar").eachAttr("width"))
                .containsExactly("100.00%", "50.00%", "50.00%");
    }

    @Test
    void theFirstFifteenAuthorsAreShown() {
        IntStream.rangeClosed(10, 27).forEach(number -> post(2021, "Author " + number, ""));
        post(2021, "Author 20", "");

        assertThat(bars(chart("Posts by author")))
                .hasSize(15)
                .startsWith("Author 20: 2", "Author 10: 1", "Author 11: 1");
        assertThat(chart("Posts by author").select("figcaption span").text()).isEqualTo("first 15 of 18 authors");
    }

    @Test
    void theLargestPicturesAreShownWithTheirFolders() {
        images.add(new ImageFact("posts/a/small.png", 900));
        images.add(new ImageFact("posts/a/big.png", 1_250_000));
        images.add(new ImageFact("top.png", 340_400));

        var chart = chart("Largest pictures");

        assertThat(chart.select("figcaption span").text()).isEqualTo("3 pictures on the site, 1.6 MB in all");
        assertThat(bars(chart))
                .containsExactly("posts/a/big.png: 1.3 MB", "top.png: 340 kB", "posts/a/small.png: 900 B");
        assertThat(chart.select("text.label").eachText()).containsExactly("big.png", "top.png", "small.png");
        assertThat(chart.select("rect.bar").eachAttr("width")).containsExactly("100.00%", "27.23%", "1.00%");
    }

    @Test
    void sizesAreWrittenAsAPersonWould() {
        assertThat(Stream.of(0L, 999L, 1000L, 1499L, 999_499L, 999_500L, 1_250_000L, 123_456_789L)
                        .map(BlogCharts::bytes))
                .containsExactly("0 B", "999 B", "1 kB", "1 kB", "999 kB", "1.0 MB", "1.3 MB", "123.5 MB");
    }

    @Test
    void aLongLabelIsCutInTheMiddleForNarrowPages() {
        post(2021, "A very long name that does not fit on a phone", "");

        var labels = chart("Posts by author").select("text.label");

        assertThat(labels.eachText())
                .containsExactly("A very long na…fit on a phone", "A very long name that does not fit on a phone");
        assertThat(labels.eachAttr("class")).containsExactly("label cut", "label whole");
    }

    @Test
    void aChartIsToldInWords() {
        post(2021, "Ada", "").post(2022, "Ada", "").post(2022, "Bob", "");

        assertThat(chart("Posts by author").select("svg[role=img]"))
                .singleElement()
                .satisfies(svg -> {
                    assertThat(svg.attr("aria-labelledby")).isEqualTo("authors-title authors-desc");
                    assertThat(svg.getElementById("authors-title").text()).isEqualTo("Posts by author");
                    assertThat(svg.getElementById("authors-desc").text()).isEqualTo("Ada: 2; Bob: 1.");
                });
    }

    @Test
    void ofManyYearsSomeHaveNoLabelOnNarrowPages() {
        IntStream.range(2010, 2027).forEach(year -> post(year, "", ""));

        var labels = chart("Posts per year").select("text.middle:not(.value)");

        assertThat(labels).hasSize(17);
        assertThat(labels.not(".minor").eachText()).containsExactly("2011", "2014", "2017", "2020", "2023", "2026");
    }

    @Test
    void aBlogWithoutPostsHasNoCharts() {
        assertThat(charts().select("figure")).isEmpty();
        assertThat(charts().text()).isEqualTo("Nothing is published yet.");
    }
}

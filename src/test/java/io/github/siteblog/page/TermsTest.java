package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.model.Term;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @Test
    void keepTheOrderOfTheListOfCategories() {
        blog.post("a", "category: [Community, PyData ecosystem]").post("b", "category: [Community]");
        thenCategories("PyData ecosystem: 1 at /category/pydata-ecosystem/", "Community: 2 at /category/community/");
    }

    @Test
    void areSortedByNameWhereThereIsNoList() {
        blog.without("posts/categories.json");
        blog.post("a", "category: [Tools, news]").post("b", "category: [news, Art]");
        thenCategories("Art: 1 at /category/art/", "news: 2 at /category/news/", "Tools: 1 at /category/tools/");
    }

    @Test
    void haveNoNameThatWindowsKeeps() {
        blog.without("posts/categories.json").post("a", "category: [Con, NUL.txt]");
        thenCategories("Con: 1 at /category/con-/", "NUL.txt: 1 at /category/nul-.txt/");
    }

    @Test
    void countListedPostsThatAreDue() {
        blog.post("a").post("b", "unlisted: true").post("c", "draft: true").post("d", "published: 2027-01-01");
        thenCategories("PyData ecosystem: 1 at /category/pydata-ecosystem/");
    }

    @Test
    void countAPostOnceInACategoryThatItNamesTwice() {
        blog.post("a", "category: [Community, Community, community]");
        thenCategories("Community: 1 at /category/community/");
    }

    @Test
    void forgiveAnotherCase() {
        blog.post("a", "category: [PYDATA Ecosystem]");
        thenCategories("PyData ecosystem: 1 at /category/pydata-ecosystem/");
    }

    @Test
    void leaveOutCategoriesThatDoNotExist() {
        blog.post("a", "category: [Nonsense]");
        thenCategories();
        assertThat(Editions.of(blog).articles().get(0).post().categories()).isEmpty();
    }

    @Test
    void areCalledAsMostPostsCallThemAndElseAsTheAlphabetHasIt() {
        blog.post("a", "tags: [python, CSS]").post("b", "tags: [Python, css]").post("c", "tags: [Python]");
        thenTags("CSS: 2 at /tag/css/", "Python: 3 at /tag/python/");
    }

    @Test
    void areToldApartWhateverLettersTheyAreWrittenIn() {
        blog.post("a", "tags: [C++, 'C#', C, 日本語, '!', Straße, 'machine learning', F#, .NET, база]");
        thenTags(
                "!: 1 at /tag/21/",
                ".NET: 1 at /tag/net/",
                "C: 1 at /tag/c/",
                "C#: 1 at /tag/c-sharp/",
                "C++: 1 at /tag/c-plus-plus/",
                "F#: 1 at /tag/f-sharp/",
                "machine learning: 1 at /tag/machine-learning/",
                "Straße: 1 at /tag/strasse/",
                "база: 1 at /tag/431-430-437-430/",
                "日本語: 1 at /tag/65e5-672c-8a9e/");
    }

    @Test
    void areThoseOfAPostInItsOrder() {
        blog.post("a", "tags: [z, a, Z]", "series: S", "category: [Community]", "unlisted: true");
        assertThat(Editions.of(blog).articles().get(0).post().terms())
                .extracting(term -> "%s %s %s".formatted(term.kind(), term.name(), term.posts()))
                .containsExactly("CATEGORY Community 0", "TAG Z 0", "TAG a 0", "SERIES S 0", "YEAR 2019 0");
    }

    @Test
    void areTheSameOnesWhereverTheyStand() {
        blog.post("a", "tags: [Z, a]", "series: S").post("b", "tags: [Z, z]", "series: S");
        var edition = Editions.of(blog);
        assertThat(edition.site().tags())
                .containsAll(edition.articles().get(0).post().tags());
        assertThat(edition.site().series())
                .containsExactly(edition.articles().get(1).post().series());
    }

    private void thenCategories(String... expected) {
        thenTerms(Editions.of(blog).site().categories(), expected);
    }

    private void thenTags(String... expected) {
        thenTerms(Editions.of(blog).site().tags(), expected);
    }

    private static void thenTerms(List<Term> terms, String... expected) {
        assertThat(terms)
                .extracting(term -> "%s: %s at %s".formatted(term.name(), term.posts(), term.url()))
                .containsExactly(expected);
    }
}

package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.model.Post;
import io.github.siteblog.model.ReadingTime;
import io.github.siteblog.model.Term;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatedPostsTest {

    private static final Term YEAR = new Term(Term.Kind.YEAR, "2020", "2020", "/archive/2020/", 1);

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder)
                .with("people/grace.md", "---\nfirstName: Grace\n---\n")
                .with("people/alan.md", "---\nfirstName: Alan\n---\n");
    }

    @Test
    void haveMostInCommonAndTagsWeighMostAndAuthorsLeast() {
        blog.post("p", "authors: [grace]", "tags: [x, y]", "category: [Community]")
                .post("tag", "published: 2018-01-01", "tags: [y]")
                .post("category-and-author", "published: 2018-01-02", "authors: [grace]", "category: [Community]")
                .post("category", "published: 2018-01-03", "category: [Community]")
                .post("author", "published: 2018-01-04", "authors: [grace]")
                .post("nothing", "published: 2018-01-05", "tags: [Community, grace]");
        thenRelated("p", "category-and-author", "tag", "category");
    }

    @Test
    void countEveryTag() {
        blog.post("p", "tags: [x, y]")
                .post("one", "published: 2020-01-01", "tags: [X]")
                .post("two", "published: 2018-01-01", "tags: [y, x]");
        thenRelated("p", "two", "one");
    }

    @Test
    void areTheNewestOfThoseWithAsMuchInCommonAndThenInTheOrderOfTheirSlugs() {
        blog.post("p").post("d").post("c").post("b", "published: 2019-01-01").post("a", "published: 2020-01-01");
        thenRelated("p", "a", "c", "d");
    }

    @Test
    void areListedAndDue() {
        blog.post("p").post("q", "unlisted: true").post("r", "draft: true");
        thenRelated("p");
        thenRelated("q", "p");
    }

    @Test
    void areNoPartsOfTheSameSeries() {
        blog.post("p", "series: S")
                .post("q", "series: S")
                .post("r", "series: T")
                .post("s");
        thenRelated("p", "r", "s");
        thenRelated("s", "p", "q", "r");
    }

    @Test
    void areFoundAmongTenThousandPostsOfOneTag() {
        var tag = new Term(Term.Kind.TAG, "x", "x", "/tag/x/", 10_000);
        var posts = IntStream.range(0, 10_000).mapToObj(i -> post(i, tag)).toList();
        var related = new RelatedPosts(posts);
        assertTimeout(Duration.ofSeconds(20), () -> posts.forEach(related::to));
        assertThat(related.to(posts.get(9_999))).extracting(Post::slug).containsExactly("0", "1", "2");
    }

    private static Post post(int number, Term tag) {
        return new Post(
                String.valueOf(number),
                "/blog/" + number + "/",
                "T",
                "D",
                LocalDate.of(2020, 1, 1).minusDays(number),
                null,
                List.of(),
                List.of(),
                List.of(tag),
                null,
                YEAR,
                "en",
                null,
                null,
                null,
                false,
                false,
                new ReadingTime(1));
    }

    private void thenRelated(String slug, String... expected) {
        var edition = Editions.of(blog);
        var post = edition.articles().stream()
                .map(Edition.Article::post)
                .filter(p -> p.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        assertThat(new RelatedPosts(edition.listed()).to(post))
                .extracting(Post::slug)
                .containsExactly(expected);
    }
}

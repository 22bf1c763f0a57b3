package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.FrontMatter;
import io.github.siteblog.source.SourceFile;
import io.github.siteblog.source.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostReaderTest {

    private final Problems problems = new Problems();

    @Test
    void readsEveryField() {
        var post = given("""
                title: "Dask update"
                published: August 27, 2019
                updated: 2019-09-01
                expires: 2030-01-01
                authors: [ada, grace]
                description: "What is new."
                category: [PyData ecosystem]
                tags: [dask, python]
                series: Dask
                slug: Dask Update
                aliases: [/old/dask]
                canonical: https://other.example/dask
                lang: nl
                draft: true
                unlisted: true
                pinned: true
                toc: false
                featuredImage: {src: /f.png, alt: "A graph"}
                hero: {imageSrc: /h.png, imageAlt: ""}
                """);
        assertThat(post.title().value()).isEqualTo("Dask update");
        assertThat(post.description().value()).isEqualTo("What is new.");
        assertThat(post.dates())
                .isEqualTo(new PostDraft.Dates(
                        LocalDate.of(2019, 8, 27), LocalDate.of(2019, 9, 1), LocalDate.of(2030, 1, 1)));
        assertThat(post.labels().authors()).extracting(Text::value).containsExactly("ada", "grace");
        assertThat(post.labels().categories()).extracting(Text::value).containsExactly("PyData ecosystem");
        assertThat(post.labels().tags()).extracting(Text::value).containsExactly("dask", "python");
        assertThat(post.labels().series().value()).isEqualTo("Dask");
        assertThat(post.placement().slug()).isEqualTo("Dask-Update");
        assertThat(post.placement().slugAt().location()).hasToString("posts/p.md:11:7");
        assertThat(post.placement().aliases()).extracting(PostDraft.Alias::path).containsExactly("/old/dask");
        assertThat(post.placement().canonical().value()).isEqualTo("https://other.example/dask");
        assertThat(post.placement().language().value()).isEqualTo("nl");
        assertThat(post.state()).isEqualTo(new PostDraft.State(true, true, true, false));
        assertThat(post.pictures().featured().src().value()).isEqualTo("/f.png");
        assertThat(post.pictures().featured().altText()).isEqualTo("A graph");
        assertThat(post.pictures().hero().src().value()).isEqualTo("/h.png");
        assertThat(post.pictures().hero().altText()).isEmpty();
        thenProblems();
    }

    @Test
    void takesTheSlugFromTheFileName() {
        var placement = given("title: T").placement();
        assertThat(placement.slug()).isEqualTo("p");
        assertThat(placement.slugAt().location()).hasToString("posts/p.md:1:1");
    }

    @Test
    void leavesOutWhatIsMissing() {
        var post = given("tags: []");
        assertThat(post.title()).isNull();
        assertThat(post.description()).isNull();
        assertThat(post.dates()).isEqualTo(new PostDraft.Dates(null, null, null));
        assertThat(post.labels()).isEqualTo(new PostDraft.Labels(List.of(), List.of(), List.of(), null));
        assertThat(post.pictures()).isEqualTo(new PostDraft.Pictures(null, null, null, null));
        assertThat(post.state()).isEqualTo(new PostDraft.State(false, false, false, true));
        thenProblems();
    }

    @Test
    void takesASingleAuthorForAList() {
        assertThat(given("authors: ada").labels().authors())
                .extracting(Text::value)
                .containsExactly("ada");
        thenProblems();
    }

    @Test
    void keepsEveryCropOfTheHero() {
        var pictures = given("""
                hero:
                  imageMobile: {imageSrc: /m.png, imageAlt: m}
                  imageTablet: {imageSrc: /t.png, imageAlt: t}
                  imageDesktop: {imageSrc: /d.png, imageAlt: d}
                """).pictures();
        assertThat(pictures.hero().src().value()).isEqualTo("/d.png");
        assertThat(pictures.heroTablet().src().value()).isEqualTo("/t.png");
        assertThat(pictures.heroMobile().src().value()).isEqualTo("/m.png");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{imageTablet: {imageSrc: /t.png}, imageMobile: {imageSrc: /m.png}} | /t.png",
                "{imageMobile: {imageSrc: /m.png}}                                  | /m.png",
                "{imageSrc: /h.png, imageDesktop: {imageSrc: /d.png}}               | /h.png",
            })
    void showsTheWidestPictureThatIsThere(String hero, String src) {
        assertThat(given("hero: " + hero).pictures().hero().src().value()).isEqualTo(src);
    }

    @Test
    void tellsAPictureWithoutAltFromOneThatDecorates() {
        assertThat(given("featuredImage: {src: /f.png}").pictures().featured().alt())
                .isNull();
        assertThat(given("featuredImage: {src: /f.png, alt: ''}")
                        .pictures()
                        .featured()
                        .alt())
                .extracting(Text::value)
                .isEqualTo("");
    }

    @Test
    void refusesValuesOfAnotherKind() {
        var post = given("""
                title: [a, b]
                authors: {ada: true}
                featuredImage: /f.png
                draft: yes
                """);
        assertThat(post.title()).isNull();
        assertThat(post.labels().authors()).isEmpty();
        assertThat(post.pictures().featured()).isNull();
        assertThat(post.state().draft()).isFalse();
        thenProblems(
                "posts/p.md:2:8: error: The field 'title' is a list. Write text. [fm/type]",
                "posts/p.md:3:10: error: The field 'authors' is a mapping. Write a list of texts. [fm/type]",
                "posts/p.md:4:16: error: The field 'featuredImage' is text. Write a mapping of names to values. [fm/type]",
                "posts/p.md:5:8: error: The field 'draft' is 'yes'. Write true or false. [fm/type]");
    }

    @Test
    void keepsTheGoodAliasesBesideABadOne() {
        var aliases = given("aliases: [/a/, /../b/, /c/]").placement().aliases();
        assertThat(aliases).extracting(PostDraft.Alias::path).containsExactly("/a/", "/c/");
        thenProblems(
                "posts/p.md:2:16: error: The path '/../b/' leads out of the site. Write it without '..'. [path/traversal]");
    }

    @Test
    void refusesACanonicalUrlThatRuns() {
        assertThat(given("canonical: 'javascript:alert(1)'").placement().canonical())
                .isNull();
        thenProblems("posts/p.md:2:12: error: The URL has the scheme 'javascript'."
                + " Use http, https, mailto, tel or a path of this site. [url/scheme]");
    }

    @Test
    void refusesALanguageThatIsNone() {
        assertThat(given("lang: en_US").placement().language()).isNull();
        thenProblems("posts/p.md:2:7: error: The field 'lang' is 'en_US'."
                + " Write a language tag such as en, nl or pt-BR. [fm/type]");
    }

    private PostDraft given(String yaml) {
        var file = new SourceFile("posts/p.md", "---\n" + yaml.strip() + "\n---\n");
        return new PostReader(problems).read(FrontMatter.of(file, problems).orElseThrow());
    }

    private void thenProblems(String... expected) {
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly(expected);
    }
}

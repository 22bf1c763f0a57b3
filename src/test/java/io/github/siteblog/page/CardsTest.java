package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.card.SocialCard;
import io.github.siteblog.content.Colour;
import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.model.Image;
import io.github.siteblog.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder)
                .with("blog.yml", "title: Labs\ndescription: A blog.\nurl: https://example.org/journal\n");
    }

    private static Image card(String url, String alt) {
        return new Image(url, alt, 1200, 630, List.of());
    }

    private @Nullable Image image(String url) {
        return page(url).image();
    }

    private Page page(String url) {
        return PagePlan.standard().pages(Editions.of(blog)).stream()
                .filter(page -> page.url().equals(url))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void standForPostsWithoutAPicture() {
        blog.with("people/grace.md", "---\nfirstName: Grace\n---\n").post("p", "authors: [ada, grace]");
        assertThat(image("/journal/blog/p/")).isEqualTo(card("/journal/blog/p/social-card.png", "T"));
        assertThat(Editions.of(blog).cards())
                .contains(new CardFile(
                        "/journal/blog/p/social-card.png",
                        new SocialCard(
                                "Labs", "T", "", List.of("Ada Lovelace, Grace", "August 27, 2019"), Cards.ACCENT)));
    }

    @Test
    void standForOtherPages() {
        blog.with("pages/about.md", "---\ntitle: About\n---\n").post("p");
        assertThat(image("/journal/about/")).isEqualTo(card("/journal/about/social-card.png", "About"));
        assertThat(Editions.of(blog).site().card()).isEqualTo(card("/journal/social-card.png", "Labs"));
        assertThat(Editions.of(blog).cards())
                .contains(
                        new CardFile(
                                "/journal/about/social-card.png",
                                new SocialCard("Labs", "About", "", List.of("example.org"), Cards.ACCENT)),
                        new CardFile(
                                "/journal/social-card.png",
                                new SocialCard("", "Labs", "A blog.", List.of("example.org"), Cards.ACCENT)));
    }

    @Test
    void giveWayToFeaturedImages() {
        blog.picture("f.png", 1200, 630).post("p", "featuredImage: {src: /f.png, alt: A graph}");
        assertThat(image("/journal/blog/p/")).isEqualTo(card("/journal/f.png", "A graph"));
        assertThat(Editions.of(blog).cards()).extracting(CardFile::url).containsExactly("/journal/social-card.png");
    }

    @Test
    void takeThePlaceOfImagesThatNetworksDoNotShow() {
        blog.with("public/f.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='1200' height='630'/>")
                .post("p", "featuredImage: {src: /f.svg, alt: A graph}");
        assertThat(image("/journal/blog/p/")).isEqualTo(card("/journal/blog/p/social-card.png", "T"));
    }

    @Test
    void giveWayToPublicFilesInTheirPlace() {
        blog.picture("blog/p/social-card.png", 1000, 500).post("p", "title: 数据");
        assertThat(image("/journal/blog/p/"))
                .isEqualTo(new Image("/journal/blog/p/social-card.png", "数据", 1000, 500, List.of()));
        assertThat(Editions.of(blog).cards()).extracting(CardFile::url).containsExactly("/journal/social-card.png");
    }

    @Test
    void areNotMadeOfTitlesInOtherScripts() {
        blog.post("p", "title: 数据");
        assertThat(image("/journal/blog/p/")).isNull();
        assertThat(Editions.of(blog).cards()).extracting(CardFile::url).containsExactly("/journal/social-card.png");
    }

    @Test
    void areNotMadeWhereTheBlogDoesNotWantThem() {
        blog.with("blog.yml", "title: Labs\nurl: https://example.org\nimages: {socialCards: false}\n")
                .with("pages/about.md", "---\ntitle: About\n---\n")
                .post("p");
        var edition = Editions.of(blog);
        assertThat(edition.cards()).isEmpty();
        assertThat(edition.site().card()).isNull();
        assertThat(PagePlan.standard().pages(edition)).extracting(Page::image).containsOnlyNulls();
    }

    @Test
    void haveTheAccentOfTheTheme() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/io/github/siteblog/theme/assets/site.css")))
                .contains("--accent: light-dark(" + Cards.ACCENT + ",");
        blog.with("blog.yml", "title: Labs\nurl: https://example.org\ntheme: {accent: '#4c1d95'}\n");
        assertThat(Editions.of(blog).cards())
                .extracting(file -> file.card().accent())
                .containsExactly(new Colour(0x4c, 0x1d, 0x95));
    }

    @Test
    void standBesideThePageWhateverItsUrl() {
        blog.post("p", "permalink: /notes/p.html");
        assertThat(image("/journal/notes/p.html")).isEqualTo(card("/journal/notes/p-social-card.png", "T"));
        blog.with("blog.yml", "title: Labs\nurl: https://example.org\ntrailingSlash: false\n")
                .post("table-v1.0");
        assertThat(image("/blog/table-v1.0")).isEqualTo(card("/blog/table-v1.0-social-card.png", "T"));
        assertThat(Editions.of(blog).site().card()).isEqualTo(card("/social-card.png", "Labs"));
    }
}

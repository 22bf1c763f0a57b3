package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.model.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StructuredDataTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder)
                .with("blog.yml", "title: Labs\ndescription: A blog.\nurl: https://example.org/journal\n");
    }

    @Test
    void describesAPost() {
        blog.picture("a b.png", 1200, 630).with("people/grace.md", "---\nfirstName: Grace\ngithubNick: g\n---\n");
        blog.post(
                "p",
                "updated: 2020-02-03",
                "authors: [ada, grace]",
                "tags: [dask]",
                "lang: nl",
                "featuredImage: {src: /a b.png, alt: A graph}");
        thenData("/journal/blog/p/", """
                [
                  {
                    "@id": "https://example.org/journal/blog/p/",
                    "@type": "BlogPosting",
                    "headline": "T",
                    "description": "D",
                    "url": "https://example.org/journal/blog/p/",
                    "mainEntityOfPage": "https://example.org/journal/blog/p/",
                    "datePublished": "2019-08-27",
                    "dateModified": "2020-02-03",
                    "inLanguage": "nl",
                    "wordCount": 1,
                    "author": [
                      {
                        "@id": "https://example.org/journal/author/ada/",
                        "@type": "Person",
                        "name": "Ada Lovelace",
                        "url": "https://example.org/journal/author/ada/"
                      },
                      {
                        "@id": "https://example.org/journal/author/grace/",
                        "@type": "Person",
                        "name": "Grace",
                        "url": "https://example.org/journal/author/grace/",
                        "sameAs": "https://github.com/g"
                      }
                    ],
                    "image": {
                      "@type": "ImageObject",
                      "url": "https://example.org/journal/a%20b.png",
                      "width": 1200,
                      "height": 630,
                      "caption": "A graph"
                    },
                    "articleSection": [
                      "PyData ecosystem"
                    ],
                    "keywords": [
                      "dask"
                    ],
                    "isPartOf": {
                      "@id": "https://example.org/journal/#blog",
                      "@type": "Blog",
                      "name": "Labs",
                      "description": "A blog.",
                      "url": "https://example.org/journal/",
                      "inLanguage": "en",
                      "isPartOf": {
                        "@id": "https://example.org/journal/#website"
                      }
                    }
                  },
                  {
                    "@type": "BreadcrumbList",
                    "itemListElement": [
                      {
                        "@type": "ListItem",
                        "position": 1,
                        "name": "Labs",
                        "item": "https://example.org/journal/"
                      },
                      {
                        "@type": "ListItem",
                        "position": 2,
                        "name": "T",
                        "item": "https://example.org/journal/blog/p/"
                      }
                    ]
                  }
                ]""");
    }

    @Test
    void describesTheHomePage() {
        thenData("/journal/", """
                [
                  {
                    "@id": "https://example.org/journal/#website",
                    "@type": "WebSite",
                    "name": "Labs",
                    "description": "A blog.",
                    "url": "https://example.org/journal/",
                    "inLanguage": "en"
                  },
                  {
                    "@id": "https://example.org/journal/#blog",
                    "@type": "Blog",
                    "name": "Labs",
                    "description": "A blog.",
                    "url": "https://example.org/journal/",
                    "inLanguage": "en",
                    "isPartOf": {
                      "@id": "https://example.org/journal/#website"
                    }
                  }
                ]""");
    }

    @Test
    void namesTheKindOfEveryPage() {
        blog.post("p", "aliases: [/old/]").with("pages/about.md", "---\ntitle: About\n---\n");
        thenTypes("/journal/blog/p/", "BlogPosting BreadcrumbList");
        thenTypes("/journal/", "WebSite Blog");
        thenTypes("/journal/archive/", "CollectionPage BreadcrumbList");
        thenTypes("/journal/category/pydata-ecosystem/", "CollectionPage BreadcrumbList");
        thenTypes("/journal/author/ada/", "ProfilePage BreadcrumbList");
        thenTypes("/journal/about/", "WebPage BreadcrumbList");
        for (var url : new String[] {"404.html", "old/", "feed.xml", "rss.xml", "sitemap.xml"}) {
            assertThat(StructuredData.of(
                            page("/journal/" + url), Editions.of(blog).site()))
                    .isEmpty();
        }
    }

    @Test
    void endsNoScriptAndKeepsEveryCharacter() {
        var evil = "a</script><!--<script>&amp;'";
        blog.post("p", "title: \"" + evil + "\"");
        assertThat(data("/journal/blog/p/"))
                .contains("\"headline\":\"a\\u003c/script\\u003e\\u003c!--\\u003cscript\\u003e\\u0026amp;\\u0027\"")
                .doesNotContain("<");
    }

    private void thenData(String url, String expected) {
        var graph = JsonParser.parseString(data(url)).getAsJsonObject().getAsJsonArray("@graph");
        assertThat(new GsonBuilder().setPrettyPrinting().create().toJson(graph)).isEqualTo(expected);
    }

    private void thenTypes(String url, String expected) {
        var types = new StringBuilder();
        JsonParser.parseString(data(url))
                .getAsJsonObject()
                .getAsJsonArray("@graph")
                .forEach(thing -> types.append(' ')
                        .append(thing.getAsJsonObject().get("@type").getAsString()));
        assertThat(types.substring(1)).isEqualTo(expected);
    }

    private String data(String url) {
        return StructuredData.of(page(url), Editions.of(blog).site()).orElseThrow();
    }

    private Page page(String url) {
        return PagePlan.standard().pages(Editions.of(blog)).stream()
                .filter(page -> page.url().equals(url))
                .findFirst()
                .orElseThrow();
    }
}

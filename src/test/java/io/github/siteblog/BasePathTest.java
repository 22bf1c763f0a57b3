package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that is served below a path of its host leads nowhere above that path, whatever is in it. */
@ParameterizedClass
@ValueSource(strings = {"/", ""})
class BasePathTest {

    private static final String SETTINGS = """
            title: Notes
            description: Of an engine.
            url: https://example.org/project/
            postsPerPage: 1
            trailingSlash: %s
            permalinks: /:year/:category/:slug/
            aliases: [/blog/:slug/]
            navigation:
              - {label: Posts, href: /}
              - {label: About, href: /about/}
            theme:
              footer: Ada
              comments:
                giscus: {repo: ada/engine, repoId: R_1, category: Comments, categoryId: C_1}
            """;

    private static final String POST = """
            ---
            title: %s
            published: August 27, 2019
            authors: [ada]
            description: D
            category: [PyData ecosystem]
            tags: [maven]
            series: Engines
            hero: {imageSrc: /large.png, imageAlt: Large}
            %s
            ---

            """;

    private static final String BODY = """
            [About](/about/), [home](https://example.org/project/), [the feed](/feed.xml), [old](/old/).[^1]

            ![Large](/large.png "A figure")

            <a href="/about/"><img src="/large.png" alt="Large" srcset="/i.png 1x, /large.png 2x"></a>
            <p style="color: teal">Teal</p>
            <video src="/film.mp4" poster="/i.png" controls></video>

            <Figure src="/large.png" alt="Large">Caption</Figure>

            ```java title="A.java"
            int a = 1;
            ```

            ## One
            ## Two
            ## Three

            [^1]: See [about](/about/).
            """;

    /** A path from the root of a host, or behind the host of the site: in markup, in escaped markup, and in JSON. */
    private static final Pattern URL = Pattern.compile(
            "(?m)(?:https://example\\.org|(?:^|[\"'=(>\\s]|&quot;|&#34;|&gt;|url=)(?=/[\\w.]))([^\\s\"'<>()&\\\\,]*)");

    @TempDir
    Path folder;

    /** What URLs of pages end with. */
    @Parameter
    String slash;

    private BlogFolder blog;

    @BeforeEach
    void render() throws IOException {
        blog = new BlogFolder(folder);
        blog.write("blog.yml", SETTINGS.formatted(!slash.isEmpty()))
                .write("public/large.png", picture())
                .write("public/film.mp4", "film")
                .write("pages/about.md", "---\ntitle: About\n---\n\n" + BODY)
                .write(
                        "people/ada.md",
                        "---\nfirstName: Ada\nlastName: L\nimage: /i.png\nimageAlt: Ada\n---\n\n[About](/about/)\n")
                .write("posts/p.md", POST.formatted("P", "aliases: [/old/, /old.html]") + BODY)
                .write("posts/q.md", POST.formatted("Q", "featuredImage: {src: /large.png, alt: Large}") + BODY);
        assertThat(blog.problems()).isEmpty();
    }

    @Test
    void everyUrlBeginsWithThePathOfTheSite() throws IOException {
        var urls = urls();
        assertThat(urls.values()).allSatisfy(found -> assertThat(found).allMatch(url -> url.startsWith("/project/")));
        assertThat(urls.values().stream().flatMap(List::stream))
                .contains("/project/old/", "/project/2019/pydata-ecosystem/p" + slash, "/project/large-480w.png");
        urls.values().removeIf(found -> !found.isEmpty());
        // The script of the search page puts the URL of the home page before what it finds in the index.
        assertThat(urls).containsOnlyKeys("assets/site.css", "assets/styles.css", "favicon.svg", "search/index.js");
        assertThat(blog.page("search/index.js")).contains("\"url\":\"2019/pydata-ecosystem/p" + slash + "\"");
    }

    @Test
    void theCheckFindsEveryTarget() throws IOException {
        assertThat(blog.blog().check(null).problems()).isEmpty();
    }

    /** The URLs of the site in each of its files that is a text, but for scripts. */
    private Map<String, List<String>> urls() throws IOException {
        try (var files = Files.walk(blog.output())) {
            var urls = new TreeMap<String, List<String>>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var path = blog.output().relativize(file).toString().replace('\\', '/');
                if (!path.matches(".*\\.(png|mp4)|assets/.*\\.js|\\.site-blog.*")) {
                    urls.put(path.replaceFirst("\\.\\p{XDigit}{10}\\.css", ".css"), urls(Files.readString(file)));
                }
            }
            return urls;
        }
    }

    private static List<String> urls(String text) {
        return URL.matcher(text).results().map(url -> url.group(1)).toList();
    }

    /** A picture of noise, of which smaller files are worth their while. */
    private static byte[] picture() throws IOException {
        var image = new BufferedImage(1200, 630, BufferedImage.TYPE_INT_RGB);
        var noise = new Random(1);
        for (int i = 0; i < 1200 * 630; i++) {
            image.setRGB(i % 1200, i / 1200, noise.nextInt(1 << 24));
        }
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}

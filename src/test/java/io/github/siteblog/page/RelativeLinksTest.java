package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeLinksTest {

    private static final Map<String, String> PATHS =
            Map.of("/about", "about.html", "/blog/node.js", "blog/node.js.html");

    @ParameterizedTest
    @CsvSource({
        "/,             /blog/p/,                  blog/p/index.html",
        "/,             /,                         index.html",
        "/blog/p/,      /,                         ../../index.html",
        "/blog/p/,      /blog/q/,                  ../../blog/q/index.html",
        "/blog/p/,      /blog/q/#head,             ../../blog/q/index.html#head",
        "/blog/p/,      /blog/q/?x#head,           ../../blog/q/index.html?x#head",
        "/blog/p,       /about,                    ../about.html",
        "/blog/p,       /about?x#head,             ../about.html?x#head",
        "/about,        /blog/node.js,             blog/node.js.html",
        "/blog/p/,      /assets/site.css,          ../../assets/site.css",
        "/404.html,     /assets/site.css,          assets/site.css",
        "/blog/p/,      #head,                     #head",
        "/blog/p/,      x.html,                    x.html",
        "/blog/p/,      //other.example/x,         //other.example/x",
        "/blog/p/,      https://other.example/x/,  https://other.example/x/",
        "/blog/p/,      mailto:a@example.org,      mailto:a@example.org",
    })
    void leadFromPageToPage(String page, String href, String relative) {
        assertThat(body("/", "<a href=\"%s\">x</a>".formatted(href), page))
                .isEqualTo("<a href=\"%s\">x</a>".formatted(relative));
    }

    @ParameterizedTest
    @CsvSource({
        "/journal/blog/p/, /journal/i.png,  ../../i.png",
        "/journal/,        /journal/i.png,  i.png",
        "/journal/blog/p/, /elsewhere/,     /elsewhere/",
    })
    void stayBelowTheBasePath(String page, String href, String relative) {
        assertThat(body("/journal/", "<a href=\"%s\">x</a>".formatted(href), page))
                .isEqualTo("<a href=\"%s\">x</a>".formatted(relative));
    }

    @Test
    void leadToPicturesAndMedia() {
        assertThat(body("/", "<img src=\"/i.png\"><video src=\"/v.mp4\" poster=\"/p.png\"></video>", "/a/"))
                .isEqualTo("<img src=\"../i.png\"><video src=\"../v.mp4\" poster=\"../p.png\"></video>");
        assertThat(body("/", "<img srcset=\"/a.png 1x, /b.png 2x, https://other.example/c.png 3x\">", "/a/"))
                .isEqualTo("<img srcset=\"../a.png 1x, ../b.png 2x, https://other.example/c.png 3x\">");
    }

    @Test
    void sendTheReaderOfAnOldPageOn() {
        assertThat(head("<meta http-equiv=\"refresh\" content=\"0; url=/blog/p/\">", "/old/"))
                .isEqualTo("<meta http-equiv=\"refresh\" content=\"0; url=../blog/p/index.html\">");
    }

    @Test
    void leaveTheCanonicalUrlAlone() {
        assertThat(head("<link rel=\"canonical\" href=\"/blog/p/\"><link rel=\"stylesheet\" href=\"/s.css\">", "/a/"))
                .isEqualTo("<link rel=\"canonical\" href=\"/blog/p/\"><link rel=\"stylesheet\" href=\"../s.css\">");
    }

    private static String body(String basePath, String html, String page) {
        var text = new RelativeLinks(basePath, PATHS).in("<!DOCTYPE html><html><head></head><body>" + html, page);
        return text.substring(text.indexOf("<body>") + 6, text.indexOf("</body>"));
    }

    private static String head(String html, String page) {
        var text =
                new RelativeLinks("/", PATHS).in("<!DOCTYPE html><html><head>" + html + "</head><body></body>", page);
        return text.substring(text.indexOf("<head>") + 6, text.indexOf("</head>"));
    }
}

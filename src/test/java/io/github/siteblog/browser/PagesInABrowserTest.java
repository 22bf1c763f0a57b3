package io.github.siteblog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.RenderedBlog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Pages have no barrier, fit every screen, log nothing and ask no other host, in light and dark. */
@Tag("browser")
class PagesInABrowserTest {

    @TestFactory
    Stream<DynamicTest> nothingIsWrong() throws IOException {
        var browser = new Browser(RenderedBlog.SAMPLE.site());
        var faults = new PageFaults(browser);
        return SamplePages.PATHS.stream()
                .map(path -> DynamicTest.dynamicTest(
                        path, () -> assertThat(faults.of(path)).isEmpty()))
                .onClose(browser::close);
    }

    @Test
    void whatIsWrongIsFound(@TempDir Path site) throws IOException {
        Files.writeString(site.resolve("index.html"), """
                <!DOCTYPE html>
                <html lang="en"><title>Wrong</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="site.css">
                <main><h1>Wrong</h1><p style="width: 100px">Pale</p><img src="https://example.org/a.png" alt=""></main>
                <script src="site.js"></script>
                """);
        Files.writeString(site.resolve("site.css"), """
                h1 { width: 350px; margin: 0; }
                body { margin: 0; color-scheme: light dark; }
                @media (prefers-color-scheme: dark) { p { background: #000; color: #222; } }
                """);
        Files.writeString(site.resolve("site.js"), "console.error('Ouch')");

        try (var browser = new Browser(site)) {
            assertThat(new PageFaults(browser).of("/"))
                    // The line is where the browser was when it saw the picture ahead.
                    .extracting(fault -> fault.replaceFirst("^/ [0-9]+ Loading", "/ Loading"))
                    .extracting(fault -> fault.substring(0, Math.min(38, fault.length())))
                    .containsExactly(
                            "350 px wide at 320 px",
                            "dark at 390 px: color-contrast: <p sty",
                            "dark at 1280 px: color-contrast: <p st",
                            "/ 4 Applying inline style violates the",
                            "/ Loading the image 'https://example.o",
                            "/site.js 0:8 \"Ouch\"",
                            "asks for https://example.org/a.png");
        }
    }
}

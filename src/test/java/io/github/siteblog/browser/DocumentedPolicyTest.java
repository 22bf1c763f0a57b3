package io.github.siteblog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The policy that the documentation tells hosts to send is the one that pages are opened under. */
class DocumentedPolicyTest {

    @Test
    void isThatOfTheTests() throws IOException {
        assertThat(Files.readString(Path.of("src/site/markdown/publish.md")))
                .contains("  Content-Security-Policy: " + SiteServer.POLICY + "\n")
                .contains("add_header Content-Security-Policy \"" + SiteServer.POLICY + "\" always;")
                .contains("Header always set Content-Security-Policy \"" + SiteServer.POLICY + "\"")
                .contains("content=\"" + SiteServer.POLICY.replace("; frame-ancestors 'none'", "") + "\"");
    }
}

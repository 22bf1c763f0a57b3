package io.github.siteblog.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class EclipseMetadataTest {

    private static final Path CLASSES = Path.of("target/classes/META-INF");

    @Test
    void namesEveryGoalThatHasAPhase() throws IOException {
        var goals = xml("maven/plugin.xml").select("mojo:has(> phase) > goal").eachText();
        assertThat(goals).isNotEmpty();
        assertThat(xml("m2e/lifecycle-mapping-metadata.xml").select("goal").eachText())
                .containsExactlyInAnyOrderElementsOf(goals);
    }

    @Test
    void namesThePackaging() throws IOException {
        assertThat(xml("m2e/lifecycle-mapping-metadata.xml")
                        .select("packagingType")
                        .eachText())
                .containsExactly("site-blog");
        assertThat(xml("plexus/components.xml").select("role-hint").stream()
                        .map(Element::text)
                        .distinct())
                .containsExactly("site-blog");
    }

    private static Document xml(String file) throws IOException {
        return Jsoup.parse(Files.readString(CLASSES.resolve(file)), "", Parser.xmlParser());
    }
}

package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageSettingsReaderTest {

    @TempDir
    Path folder;

    private ImageSettings given(String images, String... problems) {
        var blog = SmallBlog.in(folder).with("blog.yml", "url: https://example.org\nimages: " + images + "\n");
        var settings = blog.config(SmallBlog.PROJECT).images();
        assertThat(blog.problems()).containsExactly(problems);
        return settings;
    }

    @Test
    void hasDefaults() {
        assertThat(given(""))
                .isEqualTo(new ImageSettings(List.of(480, 768, 1200), "(min-width: 43rem) 40rem, 100vw", true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[600, 300, 600]|[300, 600]", "1000|[1000]", "[]|[]", "[16, 4096]|[16, 4096]"})
    void readsWidths(String written, String read) {
        assertThat(given("{widths: " + written + "}").widths()).hasToString(read);
    }

    @Test
    void readsHowWidePicturesAreShown() {
        assertThat(given("{sizes: 50vw}")).isEqualTo(new ImageSettings(List.of(480, 768, 1200), "50vw", true));
    }

    @Test
    void leavesOutSocialCards() {
        assertThat(given("{socialCards: false}").socialCards()).isFalse();
        assertThat(given(
                                "{socialCards: none}",
                                "blog.yml:2:23: error: The field 'socialCards' is 'none'. Write true or false. [fm/type]")
                        .socialCards())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"15", "0", "4097", "99999999999", "-300", "300px", "1.5", "wide"})
    void refusesWhatIsNoWidth(String width) {
        assertThat(given(
                                "{widths: [300, " + width + "]}",
                                "blog.yml:2:24: error: The width of pictures is '" + width
                                        + "'. Write a whole number from 16 to 4096. [fm/type]")
                        .widths())
                .containsExactly(300);
    }

    @Test
    void refusesMoreWidthsThanAnyPageNeeds() {
        assertThat(given(
                                "{widths: [100, 200, 300, 400, 500, 600, 700, 800, 900]}",
                                "blog.yml:2:18: error: The field 'widths' has 9 numbers. Write at most 8. [fm/type]")
                        .widths())
                .containsExactly(100, 200, 300, 400, 500, 600, 700, 800);
    }

    @Test
    void refusesWhatIsNoMapping() {
        given("off", "blog.yml:2:9: error: The field 'images' is text. Write a mapping of names to values. [fm/type]");
    }

    @Test
    void reportsUnknownFields() {
        given(
                "{width: [300]}",
                "blog.yml:2:10: warning: The field 'width' is not known. Did you mean 'widths'? [fm/unknown-key]");
        given(
                "{quality: 3}",
                "blog.yml:2:10: warning: The field 'quality' is not known. The fields are: sizes, socialCards, widths. [fm/unknown-key]");
    }
}

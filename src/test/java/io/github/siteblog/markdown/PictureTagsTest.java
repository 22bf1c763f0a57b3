package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.model.Image;
import io.github.siteblog.model.ImageVariant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTagsTest {

    private static final Map<String, Image> FILES = Map.of(
            "/photo.jpg",
            new Image("/photo.jpg", "", 900, 600, List.of(new ImageVariant("/photo-480w.jpg", 480))),
            "/icon.png",
            new Image("/icon.png", "", 16, 16, List.of()),
            "/plan.svg",
            new Image("/plan.svg", "", null, null, List.of()));

    private static final String FILES_OF_PHOTO =
            " srcset=\"/photo-480w.jpg 480w, /photo.jpg 900w\" sizes=\"(min-width: 9em) 8em, 100vw\"";
    private static final String LATER = " loading=\"lazy\" decoding=\"async\"";

    /** What is added to a picture that is not seen at once. */
    private static String more(String... namesAndValues) {
        return more(0, 1_000, namesAndValues);
    }

    private static String more(int fold, int offset, String... namesAndValues) {
        var attributes = new TreeMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new PictureTags(url -> Optional.ofNullable(FILES.get(url)), "(min-width: 9em) 8em, 100vw", fold)
                .more(new Document.Picture(offset, attributes), true);
    }

    @Test
    void tellTheSizeAndTheFilesOfAPicture() {
        assertThat(more("src", "/photo.jpg")).isEqualTo(" width=\"900\" height=\"600\"" + FILES_OF_PHOTO + LATER);
        assertThat(more("src", "/icon.png")).isEqualTo(" width=\"16\" height=\"16\"" + LATER);
        assertThat(more("src", "/plan.svg")).isEqualTo(LATER);
        assertThat(more("src", "https://other.example/a.png")).isEqualTo(LATER);
        assertThat(more()).isEqualTo(LATER);
    }

    @Test
    void leaveTheSizeThatTheWriterGave() {
        assertThat(more("src", "/icon.png", "width", "8")).isEqualTo(LATER);
        assertThat(more("src", "/icon.png", "height", "8")).isEqualTo(LATER);
    }

    @ParameterizedTest
    @CsvSource({"300, 300px", "50%, '(min-width: 9em) 8em, 100vw'", "0, '(min-width: 9em) 8em, 100vw'"})
    void chooseByTheWidthThatTheWriterGave(String width, String sizes) {
        assertThat(more("src", "/photo.jpg", "width", width))
                .isEqualTo(" srcset=\"/photo-480w.jpg 480w, /photo.jpg 900w\" sizes=\"" + sizes + "\"" + LATER);
    }

    @Test
    void leaveTheFilesThatTheWriterGave() {
        assertThat(more("src", "/photo.jpg", "srcset", "/big.jpg 2x", "width", "9"))
                .isEqualTo(LATER);
        assertThat(more("src", "/photo.jpg", "sizes", "10vw", "width", "9"))
                .isEqualTo(" srcset=\"/photo-480w.jpg 480w, /photo.jpg 900w\"" + LATER);
    }

    @Test
    void loadTheFirstPictureAtOnceWhereItIsSeenAtOnce() {
        assertThat(more(500, 500, "src", "/icon.png", "width", "9")).isEqualTo(" fetchpriority=\"high\"");
        assertThat(more(500, 501, "src", "/icon.png", "width", "9")).isEqualTo(LATER);
        assertThat(more(0, 10, "src", "/icon.png", "width", "9")).isEqualTo(LATER);
    }

    @Test
    void loadNoOtherPictureAtOnce() {
        var tags = new PictureTags(url -> Optional.empty(), "100vw", 500);
        assertThat(tags.more(new Document.Picture(10, Map.of("src", "/icon.png")), false))
                .isEqualTo(LATER);
    }

    @Test
    void loadAPictureWhenTheWriterSays() {
        assertThat(more("loading", "eager")).isEqualTo(" decoding=\"async\"");
        assertThat(more("decoding", "sync")).isEqualTo(" loading=\"lazy\"");
        assertThat(more(500, 10, "loading", "lazy")).isEmpty();
        assertThat(more(500, 10, "loading", "eager")).isEqualTo(" fetchpriority=\"high\"");
        assertThat(more(500, 10, "fetchpriority", "low")).isEmpty();
    }
}

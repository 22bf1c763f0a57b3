package io.github.siteblog.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImageTest {

    @Test
    void listsItsFilesForBrowsers() {
        var variants = List.of(new ImageVariant("/a-1w.png", 1), new ImageVariant("/a-2w.png", 2));
        assertThat(new Image("/a.png", "", 3, 4, variants).srcset()).isEqualTo("/a-1w.png 1w, /a-2w.png 2w, /a.png 3w");
    }

    @Test
    void isTheOnlyFileWithoutVariants() {
        assertThat(new Image("/a.png", "", 3, 4, List.of()).srcset()).isEqualTo("/a.png 3w");
        assertThat(new Image("/a b,c.png", "", null, null, List.of()).srcset()).isEqualTo("/a%20b%2Cc.png");
    }
}

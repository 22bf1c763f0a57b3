package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TakenPathsTest {

    private final TakenPaths paths = new TakenPaths();

    @Test
    void givesAPathOnce() {
        assertThat(paths.take("blog/hello/index.html")).isTrue();
        assertThat(paths.take("blog/hello/index.html")).isFalse();
        assertThat(paths.take("blog/hello/feed.xml")).isTrue();
    }

    @Test
    void putsNoFileBelowAFile() {
        assertThat(paths.take("blog/index.html")).isTrue();
        assertThat(paths.take("blog/index.html/index.html")).isFalse();
        assertThat(paths.take("blog/index.html/a/b.html")).isFalse();
        assertThat(paths.take("blog/index.htm")).isTrue();
    }

    @Test
    void putsNoFileInThePlaceOfAFolder() {
        assertThat(paths.take("a/b/c.html")).isTrue();
        assertThat(paths.take("a/b")).isFalse();
        assertThat(paths.take("a")).isFalse();
        assertThat(paths.take("a/bc")).isTrue();
    }

    @Test
    void takesNothingWhereItRefuses() {
        assertThat(paths.take("a")).isTrue();
        assertThat(paths.take("a/b/c")).isFalse();
        assertThat(paths.take("a/b")).isFalse();
        assertThat(paths.take("b/c")).isTrue();
    }
}

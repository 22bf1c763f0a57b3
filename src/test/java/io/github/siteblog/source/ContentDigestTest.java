package io.github.siteblog.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentDigestTest {

    @Test
    void isThatOfEveryTool() {
        var digest = ContentDigest.of(new byte[0]);
        assertThat(digest.inName()).isEqualTo("e3b0c44298");
        assertThat(digest.integrity()).isEqualTo("sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}

package io.github.siteblog.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegionTest {

    @Test
    void marksOfAsciiDoc() {
        var lines = List.of("a", "// tag::x[]", "b", "# tag::y.z-1[]", "c", "# end::y.z-1[]", "// end::x[]", "d");
        assertThat(Region.find("x", lines)).contains(new Region("x", 3, 6, true));
        assertThat(Region.find("y.z-1", lines)).contains(new Region("y.z-1", 5, 5, true));
        assertThat(Region.names(lines)).containsExactly("x", "y.z-1");
    }

    @Test
    void marksOfJavadoc() {
        var lines = List.of(
                "// @start region=\"x\"", "a", "// @start region = y", "b", "// @end", "c", "// @end region=\"x\"");
        assertThat(Region.find("x", lines)).contains(new Region("x", 2, 6, true));
        assertThat(Region.find("y", lines)).contains(new Region("y", 4, 4, true));
    }

    @Test
    void withoutAnEnd() {
        assertThat(Region.find("x", List.of("tag::x[]", "a", "b"))).contains(new Region("x", 2, 3, false));
    }

    @Test
    void ofAnotherName() {
        assertThat(Region.find("x", List.of("tag::xy[]", "end::xy[]", "end::x[]")))
                .isEmpty();
    }
}

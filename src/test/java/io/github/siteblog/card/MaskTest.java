package io.github.siteblog.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskTest {

    private final Mask mask = new Mask(4, 4);

    /** What covers each pixel, in tenths. */
    private String covered() {
        var stamp = mask.stamp(0, 0);
        var text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            var tenths = stamp.step(i, 10);
            text.append(tenths == 10 ? "X" : tenths).append(i % 4 == 3 ? "\n" : "");
        }
        return text.toString();
    }

    private void box(double left, double top, double right, double bottom) {
        mask.line(left, top, left, bottom);
        mask.line(left, bottom, right, bottom);
        mask.line(right, bottom, right, top);
        mask.line(right, top, left, top);
    }

    @Test
    void fillsWhatLiesWithinAShape() {
        box(1, 1, 3, 3);
        assertThat(covered()).isEqualTo("""
                0000
                0XX0
                0XX0
                0000
                """);
    }

    @Test
    void tellsWhichPartOfAPixelIsCovered() {
        box(0.5, 0.25, 2.75, 3.5);
        assertThat(covered()).isEqualTo("""
                4760
                5X70
                5X70
                3540
                """);
    }

    @Test
    void fillsBelowASlope() {
        mask.line(0, 0, 0, 4);
        mask.line(0, 4, 4, 4);
        mask.line(4, 4, 0, 0);
        assertThat(covered()).isEqualTo("""
                5000
                X500
                XX50
                XXX5
                """);
    }

    @Test
    void leavesOutHoles() {
        box(0, 0, 4, 4);
        mask.line(1, 1, 3, 1);
        mask.line(3, 1, 3, 3);
        mask.line(3, 3, 1, 3);
        mask.line(1, 3, 1, 1);
        assertThat(covered()).isEqualTo("""
                XXXX
                X00X
                X00X
                XXXX
                """);
    }

    @Test
    void coversNoPixelTwice() {
        box(0, 0, 3, 3);
        box(1, 1, 4, 4);
        assertThat(covered()).isEqualTo("""
                XXX0
                XXXX
                XXXX
                0XXX
                """);
    }

    @Test
    void cutsOffWhatLiesBeyondThePicture() {
        box(-2, -2, 2, 9);
        box(3, 3, 7, 7);
        assertThat(covered()).isEqualTo("""
                XX00
                XX00
                XX00
                XX0X
                """);
    }

    @Test
    void bendsAnEdge() {
        mask.curve(0, 0, 0, 4, 4, 4);
        mask.line(4, 4, 4, 0);
        mask.line(4, 0, 0, 0);
        assertThat(covered()).isEqualTo("""
                XXXX
                8XXX
                3XXX
                038X
                """);
    }
}

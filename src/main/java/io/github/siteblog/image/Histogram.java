package io.github.siteblog.image;

import java.util.Arrays;
import java.util.Optional;

/** The colours of a picture, numbered as they come, and how many of its pixels have each. */
final class Histogram {

    private static final int FIRST_SLOTS = 4096;

    /** Spreads colours that are alike over the slots; the golden ratio times 2³². */
    private static final int SPREAD = 0x9E3779B9;

    /** At places that follow from the colours, their numbers plus one; zero where there is none yet. */
    private int[] slots = new int[FIRST_SLOTS];

    private int[] colours = new int[FIRST_SLOTS / 2];
    private int[] counts = new int[FIRST_SLOTS / 2];
    private int size;

    /** The colour that was looked up last; next to a pixel there is most often one of the same colour. */
    private int lastColour;

    private int lastNumber;

    /**
     * Counts the colours of pixels.
     *
     * @param pixels alpha, red, green and blue of each
     * @param most how many colours may be told apart; empty when there are more
     */
    static Optional<Histogram> of(int[] pixels, int most) {
        var histogram = new Histogram();
        for (var pixel : pixels) {
            var number = histogram.number(pixel); // which may make room for more counts
            histogram.counts[number]++;
            if (histogram.size > most) {
                return Optional.empty();
            }
        }
        return Optional.of(histogram);
    }

    /** How many colours there are. */
    int size() {
        return size;
    }

    int colour(int number) {
        return colours[number];
    }

    int count(int number) {
        return counts[number];
    }

    /** The number of a colour, which gets one if it has none. */
    int number(int colour) {
        if (size == 0 || colour != lastColour) {
            lastNumber = lookedUp(colour);
            lastColour = colour;
        }
        return lastNumber;
    }

    private int lookedUp(int colour) {
        var slot = slot(colour);
        if (slots[slot] == 0) {
            if (size == colours.length) {
                grow();
                slot = slot(colour);
            }
            colours[size] = colour;
            slots[slot] = ++size;
        }
        return slots[slot] - 1;
    }

    private int slot(int colour) {
        var slot = colour * SPREAD >>> Integer.numberOfLeadingZeros(slots.length) + 1;
        while (slots[slot] != 0 && colours[slots[slot] - 1] != colour) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        colours = Arrays.copyOf(colours, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
        slots = new int[4 * size];
        for (int number = 0; number < size; number++) {
            slots[slot(colours[number])] = number + 1;
        }
    }
}

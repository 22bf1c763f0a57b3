package io.github.siteblog.image;

import java.util.Arrays;

/**
 * Colours of a picture that lie close together, for which a palette has one entry.
 *
 * <p>It is split where that mends most: along the channel in which its colours differ most, at their mean.
 */
final class ColourBox {

    private static final int CHANNELS = 4;
    private static final int BITS = 8;
    private static final int MOST = 255;

    private final Histogram histogram;

    /** Numbers of colours, of which this box has those from one to before another. */
    private final int[] numbers;

    private final int from;
    private final int to;

    /** Of blue, green, red and alpha: the mean over all pixels. */
    private final double[] means = new double[CHANNELS];

    private int widest;
    private double variance;

    private ColourBox(Histogram histogram, int[] numbers, int from, int to) {
        this.histogram = histogram;
        this.numbers = numbers;
        this.from = from;
        this.to = to;
        measure();
    }

    /** All colours of a picture. */
    static ColourBox of(Histogram histogram) {
        var numbers = new int[histogram.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
        return new ColourBox(histogram, numbers, 0, numbers.length);
    }

    private void measure() {
        var pixels = 0L;
        var sums = new long[CHANNELS];
        for (int i = from; i < to; i++) {
            var count = histogram.count(numbers[i]);
            pixels += count;
            for (int channel = 0; channel < CHANNELS; channel++) {
                sums[channel] += (long) value(i, channel) * count;
            }
        }
        for (int channel = 0; channel < CHANNELS; channel++) {
            means[channel] = (double) sums[channel] / pixels;
        }
        var squares = new double[CHANNELS];
        for (int i = from; i < to; i++) {
            var count = histogram.count(numbers[i]);
            for (int channel = 0; channel < CHANNELS; channel++) {
                var distance = value(i, channel) - means[channel];
                squares[channel] += distance * distance * count;
            }
        }
        for (int channel = 0; channel < CHANNELS; channel++) {
            if (squares[channel] > variance) {
                variance = squares[channel];
                widest = channel;
            }
        }
    }

    private int value(int i, int channel) {
        return histogram.colour(numbers[i]) >>> channel * BITS & MOST;
    }

    /** How far its pixels lie from their mean in the channel in which they differ most: the sum of the squares. */
    double variance() {
        return variance;
    }

    /** The colour for all: their mean. */
    int mean() {
        var mean = 0;
        for (int channel = 0; channel < CHANNELS; channel++) {
            mean |= (int) Math.round(means[channel]) << channel * BITS;
        }
        return mean;
    }

    /** The numbers of its colours. */
    int[] numbers() {
        return Arrays.copyOfRange(numbers, from, to);
    }

    /** Two boxes for its colours, of which it must have several; it must not be used any more. */
    ColourBox[] split() {
        var low = from;
        var high = to - 1;
        while (low <= high) {
            if (value(low, widest) <= means[widest]) {
                low++;
            } else {
                var number = numbers[low];
                numbers[low] = numbers[high];
                numbers[high--] = number;
            }
        }
        return new ColourBox[] {new ColourBox(histogram, numbers, from, low), new ColourBox(histogram, numbers, low, to)
        };
    }
}

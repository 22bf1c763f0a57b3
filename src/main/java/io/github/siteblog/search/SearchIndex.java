package io.github.siteblog.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words stand in which texts, and how much they say about them.
 *
 * <p>Two lists hold it, each in one string with blanks between its items. {@link #words} has the words in order: the number
 * of characters that a word shares with the one before it, as a digit of base 36, and the characters that follow.
 * {@link #hits} has the texts of each word: a capital letter from B to I for a weight from 2 to 9, and how many texts further
 * it is than the one before, as the number of alphabets and a letter. {@code cD2b} are the texts 2 and 55, and the weights 1
 * and 4. An asterisk in front tells that most texts have the word, which says nothing of them; then only those follow that
 * have it in a place of weight.
 */
public final class SearchIndex {

    private static final int MOST_SHARED = 35;
    private static final int MOST_WEIGHT = 9;
    private static final int ALPHABET = 26;

    /** A word that stands in so many texts is a common one only if that is also most of them. */
    private static final int FEW = 8;

    private static final int TEXT = 1;

    private final Map<String, Hits> hits = new HashMap<>();
    private int texts;

    /**
     * A part of a text.
     *
     * @param text its characters
     * @param weight how much it says about the whole, from 1 for plain text to 9
     */
    public record Part(String text, int weight) {}

    /** How often a word stands in the parts of a text, and the highest weight of those. */
    private record Uses(int count, int weight) {
        Uses and(Uses others) {
            return new Uses(count + others.count, Math.max(weight, others.weight));
        }
    }

    /** The texts that have a word, and the weight of it in each. */
    private static final class Hits {

        private static final int WEIGHT_BITS = 4;

        private int[] packed = new int[2];
        private int size;

        void add(int text, int weight) {
            if (size == packed.length) {
                packed = Arrays.copyOf(packed, 2 * size);
            }
            packed[size++] = text << WEIGHT_BITS | weight;
        }

        int text(int hit) {
            return packed[hit] >> WEIGHT_BITS;
        }

        int weight(int hit) {
            return packed[hit] & (1 << WEIGHT_BITS) - 1;
        }
    }

    /**
     * Adds a text; the first one has the number 0.
     *
     * @param text the words of its body, which say as much as plain text does
     * @param parts its other parts
     */
    public void add(Vocabulary text, List<Part> parts) {
        var inParts = new HashMap<String, Uses>();
        for (var part : parts) {
            Words.forEach(part.text(), word -> inParts.merge(word, new Uses(1, part.weight()), Uses::and));
        }
        text.forEach((word, count) -> {
            var more = inParts.remove(word);
            add(word, more == null ? TEXT : more.weight, more == null ? count : count + more.count);
        });
        inParts.forEach((word, uses) -> add(word, uses.weight, uses.count));
        texts++;
    }

    private void add(String word, int weight, int count) {
        hits.computeIfAbsent(word, any -> new Hits()).add(texts, Math.min(MOST_WEIGHT, weight + oftenness(count)));
    }

    /** How many points a word gets for its repetition: one at 3, two at 9, three at 27. */
    private static int oftenness(int count) {
        return count < 3 ? 0 : count < 9 ? 1 : count < Vocabulary.OFTEN ? 2 : 3;
    }

    /** The words in order. */
    public String words() {
        var words = new StringBuilder();
        var last = "";
        for (var word : sorted()) {
            var shared = Math.min(MOST_SHARED, shared(last, word));
            words.append(words.isEmpty() ? "" : " ")
                    .append(Character.forDigit(shared, 36))
                    .append(word, shared, word.length());
            last = word;
        }
        return words.toString();
    }

    /** The texts of each word, in the order of the words. */
    public String hits() {
        var written = new StringBuilder();
        for (var word : sorted()) {
            var ofWord = hits.get(word);
            var isCommon = ofWord.size > Math.max(FEW, texts / 2);
            written.append(written.isEmpty() ? "" : " ").append(isCommon ? "*" : "");
            var last = 0;
            for (int hit = 0; hit < ofWord.size; hit++) {
                if (!isCommon || ofWord.weight(hit) > oftenness(Integer.MAX_VALUE) + TEXT) {
                    append(written, ofWord.text(hit) - last, ofWord.weight(hit));
                    last = ofWord.text(hit);
                }
            }
        }
        return written.toString();
    }

    private List<String> sorted() {
        return hits.keySet().stream().sorted().toList();
    }

    /** How many characters two words begin with alike. */
    private static int shared(String a, String b) {
        var shared = 0;
        while (shared < a.length() && shared < b.length() && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private static void append(StringBuilder hits, int step, int weight) {
        if (weight > 1) {
            hits.append((char) ('A' - 1 + weight));
        }
        if (step >= ALPHABET) {
            hits.append(step / ALPHABET);
        }
        hits.append((char) ('a' + step % ALPHABET));
    }
}

package io.github.siteblog.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    private final TreeMap<String, Map<Integer, Integer>> weights = new TreeMap<>();
    private int texts;

    /**
     * A part of a text.
     *
     * @param text its characters
     * @param weight how much it says about the whole, from 1 for plain text to 9
     */
    public record Part(String text, int weight) {}

    /** Adds a text; the first one has the number 0. */
    public void add(List<Part> parts) {
        var counts = new HashMap<String, Integer>();
        var highest = new HashMap<String, Integer>();
        for (var part : parts) {
            for (var word : Words.of(part.text())) {
                counts.merge(word, 1, Integer::sum);
                highest.merge(word, part.weight(), Math::max);
            }
        }
        counts.forEach((word, count) -> weights.computeIfAbsent(word, none -> new TreeMap<>())
                .put(texts, Math.min(MOST_WEIGHT, highest.get(word) + oftenness(count))));
        texts++;
    }

    /** How many points a word gets for its repetition: one at 3, two at 9, three at 27. */
    private static int oftenness(int count) {
        return count < 3 ? 0 : count < 9 ? 1 : count < 27 ? 2 : 3;
    }

    /** The words in order. */
    public String words() {
        var words = new StringBuilder();
        var last = "";
        for (var word : weights.keySet()) {
            var shared = Math.min(MOST_SHARED, Math.max(0, Arrays.mismatch(last.toCharArray(), word.toCharArray())));
            words.append(words.isEmpty() ? "" : " ")
                    .append(Character.forDigit(shared, 36))
                    .append(word, shared, word.length());
            last = word;
        }
        return words.toString();
    }

    /** The texts of each word, in the order of the words. */
    public String hits() {
        var hits = new StringBuilder();
        for (var ofWord : weights.values()) {
            var isCommon = ofWord.size() > Math.max(FEW, texts / 2);
            hits.append(hits.isEmpty() ? "" : " ").append(isCommon ? "*" : "");
            var last = 0;
            for (var hit : ofWord.entrySet()) {
                if (!isCommon || hit.getValue() > oftenness(Integer.MAX_VALUE) + 1) {
                    append(hits, hit.getKey() - last, hit.getValue());
                    last = hit.getKey();
                }
            }
        }
        return hits.toString();
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

package io.github.siteblog.search;

import java.util.HashMap;
import java.util.function.ObjIntConsumer;

/**
 * The words of a text and how often each stands in it, in two strings as small as they can be.
 *
 * @param words the words, with a blank between two
 * @param counts a character for each: how often, or {@link #OFTEN} when it is more
 */
public record Vocabulary(String words, String counts) {

    /** Of what stands more often it makes no difference. */
    static final int OFTEN = 27;

    /** The vocabulary of a text. */
    public static Vocabulary of(String text) {
        var counts = new HashMap<String, int[]>();
        Words.forEach(text, word -> counts.computeIfAbsent(word, any -> new int[1])[0]++);
        var words = new StringBuilder();
        var often = new StringBuilder(counts.size());
        counts.forEach((word, count) -> {
            words.append(words.isEmpty() ? "" : " ").append(word);
            often.append((char) Math.min(OFTEN, count[0]));
        });
        return new Vocabulary(words.toString(), often.toString());
    }

    /** Does something with every word and how often it stands in the text. */
    void forEach(ObjIntConsumer<String> action) {
        var start = 0;
        for (int i = 0; i < counts.length(); i++) {
            var end = words.indexOf(' ', start);
            action.accept(words.substring(start, end < 0 ? words.length() : end), counts.charAt(i));
            start = end + 1;
        }
    }
}

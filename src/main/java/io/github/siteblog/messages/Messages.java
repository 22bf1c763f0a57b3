package io.github.siteblog.messages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of the pages in one language, each under a key: {@code posts.many} is {@code {0} posts}.
 *
 * <p>They come from the files {@code *.properties} beside this class and from the blog; what a language lacks is English.
 *
 * @param texts the words by their keys
 */
public record Messages(SortedMap<String, String> texts) {

    private static final Messages ENGLISH = new Messages(resource("en"));

    public Messages {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** The words in English. */
    public static Messages english() {
        return ENGLISH;
    }

    /**
     * The words of a language; of a regional one those of the language, and of an unknown one in English.
     *
     * @param language a BCP 47 tag: {@code pt-BR}
     */
    public static Messages of(String language) {
        return ENGLISH.with(resource(language.replaceFirst("-.*", "")));
    }

    /** The same words with some others in their place. */
    Messages with(SortedMap<String, String> others) {
        var all = new TreeMap<>(texts);
        all.putAll(others);
        return new Messages(all);
    }

    private static SortedMap<String, String> resource(String language) {
        var texts = new Properties();
        try (var in = Messages.class.getResourceAsStream(language + ".properties")) {
            if (in != null) {
                texts.load(new InputStreamReader(in, UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sorted(texts);
    }

    static SortedMap<String, String> sorted(Properties texts) {
        var sorted = new TreeMap<String, String>();
        texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
        return sorted;
    }

    /** All keys. */
    public Set<String> keys() {
        return texts.keySet();
    }

    /**
     * The words under a key.
     *
     * @param key the key
     * @param parts what is put in for {@code {0}}, {@code {1}} and so on
     * @throws NoSuchElementException if there is no such key
     */
    public String text(String key, Object... parts) {
        var text = texts.get(key);
        if (text == null) {
            throw new NoSuchElementException(key);
        }
        if (text.indexOf('{') < 0) {
            return text;
        }
        var filled = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (isPlace(text, at)) {
                var index = text.charAt(at + 1) - '0';
                filled.append(index < parts.length ? parts[index] : "");
                at += 2;
            } else {
                filled.append(text.charAt(at));
            }
        }
        return filled.toString();
    }

    /** Whether something is put in at an index: at that of {@code {0}}. */
    private static boolean isPlace(String text, int at) {
        return text.charAt(at) == '{'
                && at + 2 < text.length()
                && text.charAt(at + 1) >= '0'
                && text.charAt(at + 1) <= '9'
                && text.charAt(at + 2) == '}';
    }

    /** The words for a number of things: those under {@code key.one} for 1, else those under {@code key.many}. */
    public String count(String key, int number) {
        return text(key + (number == 1 ? ".one" : ".many"), number);
    }

    /** A day as the language writes it: {@code August 27, 2019}. */
    public String longDate(LocalDate day) {
        return text("date.long", day.getDayOfMonth(), month(day), day.getYear());
    }

    /** A day without its year: {@code August 27}. */
    public String shortDate(LocalDate day) {
        return text("date.short", day.getDayOfMonth(), month(day));
    }

    private String month(LocalDate day) {
        var months = text("date.months").split(",");
        return months.length == 12 ? months[day.getMonthValue() - 1].strip() : String.valueOf(day.getMonthValue());
    }
}

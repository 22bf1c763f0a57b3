package io.github.siteblog.maven;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;

/** A parameter that is one of a few words. */
final class Choice {

    private Choice() {}

    /**
     * The constant that a word names.
     *
     * @param parameter the name of the parameter
     * @param word what stands there
     */
    static <E extends Enum<E>> E of(Class<E> type, String parameter, String word) throws MojoFailureException {
        var constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> word(constant).equals(word.strip()))
                .findFirst()
                .orElseThrow(() -> new MojoFailureException(
                        "The parameter <%s> is '%s'. Write %s.".formatted(parameter, word, either(constants))));
    }

    private static String either(Enum<?>[] constants) {
        List<String> words = Arrays.stream(constants).map(Choice::word).toList();
        var last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

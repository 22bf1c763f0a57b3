package io.github.siteblog.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form that front matter is written in. */
public enum FrontMatterForm {
    /** YAML between two lines of three dashes. */
    YAML,
    /** TOML between two lines of three plus signs. */
    TOML,
    /** Lines such as {@code title=Hello} above a line of six tildes, as JBake has them. */
    JBAKE;

    /** The form with the given word, or empty when there is none. */
    public static Optional<FrontMatterForm> of(String word) {
        return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
    }

    /** What the form is called in settings: {@code toml}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words of all forms. */
    public static List<String> words() {
        return Arrays.stream(values()).map(FrontMatterForm::word).toList();
    }
}

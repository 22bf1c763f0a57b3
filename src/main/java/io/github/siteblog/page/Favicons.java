package io.github.siteblog.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.siteblog.model.Icon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** An icon with the first letter of the site's title, for a site that has none among its public files. */
final class Favicons implements FileKind {

    static final String PATH = "favicon.svg";

    @Override
    public List<MachineFile> files(Edition edition) {
        var url = edition.site().file(PATH);
        return edition.site().icons().stream()
                .map(Icon::url)
                .filter(url::equals)
                .map(icon -> new MachineFile(
                        icon, picture().formatted(letter(edition.site().title()))))
                .toList();
    }

    /** The drawing, with {@code %s} for the letter. */
    private static String picture() {
        try (var in = Objects.requireNonNull(Favicons.class.getResourceAsStream(PATH), PATH)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String letter(String title) {
        return title.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(Locale.ROOT);
    }
}

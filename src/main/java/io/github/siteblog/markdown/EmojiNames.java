package io.github.siteblog.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names such as {@code :tada:} become emoji; what is no such name stays as it is. */
final class EmojiNames implements Consumer<InlineText> {

    /** A name between colons, alone or right behind another one. */
    private static final Pattern NAME =
            Pattern.compile("(?:(?<![\\p{L}\\p{N}:])|(?<=:)\\G):([a-z0-9_+-]+):(?![\\p{L}\\p{N}])");

    /** The table is read when the first text asks for it. */
    private static final class Table {
        private static final Map<String, String> EMOJI = read();

        private static Map<String, String> read() {
            try (InputStream table = EmojiNames.class.getResourceAsStream("emoji.txt")) {
                return new String(Objects.requireNonNull(table, "emoji.txt").readAllBytes(), UTF_8)
                        .lines()
                        .map(line -> line.split("\t"))
                        .collect(Collectors.toUnmodifiableMap(fields -> fields[0], fields -> fields[1]));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void accept(InlineText text) {
        var names = NAME.matcher(text.characters());
        while (names.find()) {
            var emoji = Table.EMOJI.get(names.group(1));
            if (emoji != null && text.isFree(names.start(), names.end())) {
                text.show(names.start(), names.end(), emoji);
            }
        }
    }
}

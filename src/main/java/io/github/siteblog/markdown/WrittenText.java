package io.github.siteblog.markdown;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Compares a text with the way it is written. */
final class WrittenText {

    private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]+;");

    private WrittenText() {}

    /**
     * The characters of a text that a backslash or an entity stands for, so that they are meant as they are.
     *
     * @param text the text
     * @param written the same in Markdown
     */
    static BitSet escaped(String text, String written) {
        var escaped = new BitSet();
        var next = 0;
        for (int i = 0; i < text.length() && next < written.length(); ) {
            var c = written.charAt(next);
            var entity = entityAt(next, written);
            var meant = Parser.unescapeEntities(entity, false);
            if (!meant.equals(entity) && text.startsWith(meant, i)) {
                escaped.set(i, i + meant.length());
                i += meant.length();
                next += entity.length();
            } else if (c == '\\' && written.startsWith(text.substring(i, i + 1), next + 1)) {
                escaped.set(i++);
                next += 2;
            } else {
                i++;
                next++;
            }
        }
        return escaped;
    }

    private static String entityAt(int index, String written) {
        var entity = ENTITY.matcher(written).region(index, written.length());
        return entity.lookingAt() ? entity.group() : "";
    }
}

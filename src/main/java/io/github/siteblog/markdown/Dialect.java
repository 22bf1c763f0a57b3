package io.github.siteblog.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How a text is read. */
public enum Dialect {
    /** CommonMark with the extensions of GitHub. */
    MARKDOWN,
    /** The same with the tags, components and braces of MDX. */
    MDX;

    private static final Pattern FENCE = Pattern.compile("\\s*(?:[-*+>]\\s+|[0-9]+[.)]\\s+)*(`{3,}|~{3,})(.*)");
    private static final Pattern CODE = Pattern.compile("`[^`\\n]*+`");

    /** What nobody writes who does not write JSX. */
    private static final Pattern JSX =
            Pattern.compile("<[A-Za-z][^<>{}]{0,2000}=\\{|\\{/\\*|<[A-Za-z][^<>{}]{0,2000}\\sclassName=");

    private static final Pattern COMPONENT = Pattern.compile("<([A-Z]\\w{0,60}(?:\\.\\w{1,60}){0,3})[\\s/>]");

    /** The dialect with the given word, or empty when there is none. */
    public static Optional<Dialect> of(String word) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /**
     * The dialect of a text by what stands in it.
     *
     * @param body the text
     * @param components the names of the components that the theme has
     */
    public static Dialect of(String body, Set<String> components) {
        if (!hasSignOfMdx(body)) {
            return MARKDOWN;
        }
        var prose = CODE.matcher(withoutBlocksOfCode(body)).replaceAll("");
        if (!hasSignOfMdx(prose)) {
            return MARKDOWN;
        }
        var isMdx = JSX.matcher(prose).find()
                || COMPONENT.matcher(prose).results().anyMatch(match -> components.contains(match.group(1)));
        return isMdx ? MDX : MARKDOWN;
    }

    /** Whether there can be JSX or a component; most texts need no closer look. */
    private static boolean hasSignOfMdx(String body) {
        var tag = body.indexOf('<');
        while (tag >= 0 && tag + 1 < body.length() && !isCapital(body.charAt(tag + 1))) {
            tag = body.indexOf('<', tag + 1);
        }
        return tag >= 0 || body.contains("={") || body.contains("{/*") || body.contains("className=");
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static String withoutBlocksOfCode(String body) {
        var prose = new StringBuilder(body.length());
        var open = "";
        for (var line : body.split("\n", -1)) {
            var fence = FENCE.matcher(line);
            if (!line.contains("```") && !line.contains("~~~") || !fence.matches()) {
                prose.append(open.isEmpty() ? line + "\n" : "");
            } else if (open.isEmpty()) {
                open = fence.group(1);
            } else if (fence.group(1).startsWith(open) && fence.group(2).isBlank()) {
                open = "";
            }
        }
        return prose.toString();
    }
}

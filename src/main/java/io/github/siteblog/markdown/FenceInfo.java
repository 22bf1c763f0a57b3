package io.github.siteblog.markdown;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * What stands behind a code fence: {@code python title="hello.py" {1,3-5} linenos start=10 [In]}.
 *
 * @param language the name of the language as it was written, empty when there is none
 * @param title what stands above the block, empty when there is none
 * @param label what the block is among several, such as {@code In} and {@code Out}, empty when there is none
 * @param marks the lines that stand out
 * @param firstNumber the number of the first line, 0 when lines have no numbers
 * @param snippet where the code comes from, when it does not stand in the block itself
 */
record FenceInfo(
        String language, String title, String label, List<LineRange> marks, int firstNumber, SnippetSource snippet) {

    private static final String DIFF = "diff-";
    private static final Pattern NOT_IN_CLASS_NAMES = Pattern.compile("[^a-z0-9+#.-]");

    FenceInfo {
        marks = List.copyOf(marks);
    }

    /**
     * Reads what stands behind a fence.
     *
     * @param info the text without blanks around it
     * @param places gives the place of a character in it
     * @param problems takes what cannot be understood
     */
    static FenceInfo read(String info, IntFunction<Location> places, Problems problems) {
        return new FenceInfoReader(info, places, problems).read();
    }

    /** Whether lines that begin with a plus or minus were added or taken away. */
    boolean isDiff() {
        return language.toLowerCase(Locale.ROOT).equals("diff") || isDiffOfCode();
    }

    /** Whether the lines of a diff are code in a language: {@code diff-python}. */
    boolean isDiffOfCode() {
        return language.toLowerCase(Locale.ROOT).startsWith(DIFF);
    }

    /** The language of the code itself, that of its lines in a diff. */
    String codeLanguage() {
        return isDiffOfCode() ? language.substring(DIFF.length()) : language;
    }

    /** The language reduced to what a class name needs. */
    String className() {
        return NOT_IN_CLASS_NAMES.matcher(language.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    boolean isMarked(int line) {
        return marks.stream().anyMatch(range -> range.contains(line));
    }

    /** Whether some lines are shown in a way of their own. */
    boolean hasLines() {
        return firstNumber > 0 || isDiff() || !marks.isEmpty();
    }
}

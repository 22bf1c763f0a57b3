package io.github.siteblog.highlight;

/**
 * A text in which the rules of a grammar look for tokens.
 *
 * @param units what their expressions read
 * @param contexts what tells where they need not be tried
 * @param work what both may cost
 */
record SearchText(CodeUnits units, Contexts contexts, Work work) {

    static SearchText of(String text, Work work) {
        return new SearchText(new CodeUnits(text, work), new Contexts(text), work);
    }

    /** Where the letters of a name end that go on at a place; the place itself where none stands. */
    int endOfName(int from, int end) {
        var at = from;
        while (at < end && isLetter(units.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLetter(char c) {
        return c < 128
                ? c == '$' || c == '_' || Character.isLetterOrDigit(c)
                : c > 0xA0 && !Character.isSpaceChar(c) && c != 0xFEFF;
    }
}

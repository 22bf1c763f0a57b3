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
}

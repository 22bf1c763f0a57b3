package io.github.siteblog.highlight;

/**
 * A text as JavaScript's expressions see it, each character of which costs a step.
 *
 * <p>They see both halves of a surrogate pair as characters of their own. Here each half is shown as a character of the
 * private use area, so that Java does so too.
 */
final class CodeUnits implements CharSequence {

    private static final int SHIFT = 0xE000 - Character.MIN_SURROGATE;

    private final String text;
    private final Work work;

    CodeUnits(String text, Work work) {
        this.text = text;
        this.work = work;
    }

    /** The character itself, or what stands for a half of a surrogate pair. */
    static char shown(char c) {
        return Character.isSurrogate(c) ? (char) (c + SHIFT) : c;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        work.step();
        return shown(text.charAt(index));
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}

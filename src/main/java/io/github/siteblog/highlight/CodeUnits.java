package io.github.siteblog.highlight;

/**
 * A text, or a part of one, as JavaScript's expressions see it, each character of which costs a step.
 *
 * <p>They see both halves of a surrogate pair as characters of their own. Here each half is shown as a character of the
 * private use area, so that Java does so too.
 */
final class CodeUnits implements CharSequence {

    private static final int SHIFT = 0xE000 - Character.MIN_SURROGATE;

    private final char[] units;
    private final int start;
    private final int end;
    private final Work work;

    CodeUnits(String text, Work work) {
        this(shown(text), 0, text.length(), work);
    }

    private CodeUnits(char[] units, int start, int end, Work work) {
        this.units = units;
        this.start = start;
        this.end = end;
        this.work = work;
    }

    /** The character itself, or what stands for a half of a surrogate pair. */
    static char shown(char c) {
        return Character.isSurrogate(c) ? (char) (c + SHIFT) : c;
    }

    private static char[] shown(String text) {
        var units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            units[i] = shown(units[i]);
        }
        return units;
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        work.step();
        return units[start + index];
    }

    /** A part, which knows nothing of what is around it. */
    @Override
    public CodeUnits subSequence(int start, int end) {
        return new CodeUnits(units, this.start + start, this.start + end, work);
    }

    @Override
    public String toString() {
        return new String(units, start, length());
    }
}

package io.github.siteblog.markdown;

/**
 * Lines of a code block, counted from 1.
 *
 * @param first the first of them
 * @param last the last of them
 * @param offset where they are named behind the fence
 */
record LineRange(int first, int last, int offset) {

    boolean contains(int line) {
        return first <= line && line <= last;
    }

    @Override
    public String toString() {
        return first == last ? "" + first : first + "-" + last;
    }
}

package io.github.siteblog.theme;

import java.io.Writer;

/** Takes the text of one page from one thread; {@link java.io.StringWriter} would take a lock for every piece. */
final class PageText extends Writer {

    private final StringBuilder text = new StringBuilder(16 * 1024);

    @Override
    public void write(int character) {
        text.append((char) character);
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        text.append(characters, offset, length);
    }

    @Override
    public void write(String piece) {
        text.append(piece);
    }

    @Override
    public void write(String piece, int offset, int length) {
        text.append(piece, offset, offset + length);
    }

    int length() {
        return text.length();
    }

    @Override
    public void flush() {
        // it is all there
    }

    @Override
    public void close() {
        // nothing is held open
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

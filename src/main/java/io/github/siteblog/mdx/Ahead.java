package io.github.siteblog.mdx;

import java.util.function.IntPredicate;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** The text that lies before a scanner, which stays where it is. */
final class Ahead {

    private final Scanner scanner;
    private final Position start;
    private final String text;

    /**
     * Looks ahead.
     *
     * @param scanner the scanner
     * @param goesOn whether there is more to look at behind a character
     */
    Ahead(Scanner scanner, IntPredicate goesOn) {
        this.scanner = scanner;
        this.start = scanner.position();
        var ahead = new StringBuilder();
        var isLast = false;
        while (!isLast && scanner.peek() != Scanner.END) {
            isLast = !goesOn.test(scanner.peek());
            ahead.append(scanner.peek());
            scanner.next();
        }
        this.text = ahead.toString();
        scanner.setPosition(start);
    }

    String text() {
        return text;
    }

    /** The position so many characters ahead; the scanner goes there. */
    Position positionAt(int offset) {
        scanner.setPosition(start);
        for (int i = 0; i < offset; i++) {
            scanner.next();
        }
        return scanner.position();
    }
}

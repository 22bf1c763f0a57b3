package io.github.siteblog.html;

/** The box around a table, so that a wide one scrolls by finger, wheel and keyboard, and the page does not. */
public final class TableBox {

    /** What stands before the table. */
    public static final String START =
            "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table\">";

    /** What stands behind it. */
    public static final String END = "</div>";

    private TableBox() {}
}

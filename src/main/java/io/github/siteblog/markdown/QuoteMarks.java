package io.github.siteblog.markdown;

/**
 * The quotation marks of a language.
 *
 * @param open the double mark that begins a quotation
 * @param close the double mark that ends it
 * @param openSingle the single mark that begins one
 * @param closeSingle the single mark that ends it
 */
record QuoteMarks(String open, String close, String openSingle, String closeSingle) {

    /** The apostrophe of every language. */
    static final String APOSTROPHE = "’";

    /** The marks of a language, given as a BCP 47 tag; those of English where no others are known. */
    static QuoteMarks of(String language) {
        return switch (language.split("-")[0]) {
            case "cs", "de", "sk", "sl" -> new QuoteMarks("„", "“", "‚", "‘");
            case "el", "es", "it" -> new QuoteMarks("«", "»", "“", "”");
            case "fi", "sv" -> new QuoteMarks("”", "”", "’", "’");
            case "fr" -> new QuoteMarks("«\u202F", "\u202F»", "‘", "’");
            case "pl", "ro" -> new QuoteMarks("„", "”", "«", "»");
            case "ru", "uk" -> new QuoteMarks("«", "»", "„", "“");
            default -> new QuoteMarks("“", "”", "‘", "’");
        };
    }
}

package io.github.siteblog.highlight;

/**
 * Where a grammar stands.
 *
 * @param language the language whose file holds it
 * @param number its number there; 0 is the grammar of the language itself
 */
record Place(String language, int number) {

    /** The grammar of a language itself. */
    static Place of(String language) {
        return new Place(language, 0);
    }
}

package io.github.siteblog.markdown;

import java.util.Map;

/**
 * What footnotes need to be read aloud as such.
 *
 * @see <a href="https://www.w3.org/TR/dpub-aria-1.1/">Digital Publishing WAI-ARIA Module</a>
 */
final class Footnotes {

    private Footnotes() {}

    /** Adds the roles of the list of notes, of a reference to a note, and of the way back. */
    static void setRoles(String tagName, Map<String, String> attributes, String label) {
        if (tagName.equals("section") && attributes.containsKey("data-footnotes")) {
            attributes.put("role", "doc-endnotes");
            attributes.put("aria-label", label);
        } else if (attributes.containsKey("data-footnote-ref")) {
            attributes.put("role", "doc-noteref");
        } else if (attributes.containsKey("data-footnote-backref")) {
            attributes.put("role", "doc-backlink");
        }
    }
}

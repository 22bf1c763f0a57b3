package io.github.siteblog.mdx;

import java.util.Locale;
import java.util.Set;

/** What the name of a tag says. */
public final class TagNames {

    /** The elements that stand in a line of text. */
    private static final Set<String> PHRASING = Set.of(
            ("a abbr audio b bdi bdo big br button cite code data del dfn em font i iframe img input ins kbd label mark math"
                            + " meter object output picture progress q rp rt ruby s samp script small span strike strong sub sup svg"
                            + " time track tt u var video wbr")
                    .split(" "));

    private TagNames() {}

    /** Whether a tag belongs to a component of the theme: its name has a capital or a dot. */
    public static boolean isComponent(String written) {
        return written.indexOf('.') > 0 || !written.isEmpty() && Character.isUpperCase(written.charAt(0));
    }

    /** Whether an element stands in a line of text, and not on lines of its own. */
    public static boolean isPhrasing(String written) {
        return PHRASING.contains(written.toLowerCase(Locale.ROOT));
    }
}

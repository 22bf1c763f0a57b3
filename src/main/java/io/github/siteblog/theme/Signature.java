package io.github.siteblog.theme;

import freemarker.core.Macro;
import freemarker.template.Template;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The parameters of a macro.
 *
 * @param parameters their names
 * @param takesAny whether it takes others besides
 */
record Signature(SortedSet<String> parameters, boolean takesAny) {

    /** The signature of a macro; empty when the template has none with that name. */
    @SuppressWarnings("deprecation") // FreeMarker tells the parameters of a macro in no other way
    static Optional<Signature> of(Template template, String macro) {
        return Optional.ofNullable((Macro) template.getMacros().get(macro))
                .map(found -> new Signature(
                        new TreeSet<>(Arrays.asList(found.getArgumentNames())), found.getCatchAll() != null));
    }
}

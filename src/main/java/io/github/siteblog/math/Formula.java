package io.github.siteblog.math;

import io.github.siteblog.html.HtmlEscaper;
import java.util.List;

/**
 * A formula after rendering.
 *
 * @param html a {@code <math>} element, or the TeX as text in a {@code <code>} element where it cannot be read
 * @param faults what is wrong with it, in the order of the TeX
 */
public record Formula(String html, List<TexFault> faults) {

    public Formula {
        faults = List.copyOf(faults);
    }

    /** A formula that is shown as its TeX. */
    public static Formula unreadable(String tex, List<TexFault> faults) {
        return new Formula("<code class=\"math-error\">%s</code>".formatted(HtmlEscaper.escape(tex)), faults);
    }

    /** Whether it is shown as a formula. */
    boolean isReadable() {
        return html.startsWith("<math");
    }
}

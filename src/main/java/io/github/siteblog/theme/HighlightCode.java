package io.github.siteblog.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import io.github.siteblog.highlight.Highlighter;
import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Printable;
import java.util.List;

/**
 * The function {@code highlight(code, language)} of templates: the HTML of code, to stand in a {@code <code>} element.
 *
 * <p>The HTML is not escaped when it is printed, for it is known to be HTML.
 */
final class HighlightCode implements TemplateMethodModelEx {

    private final Highlighter highlighter = Highlighter.standard();

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() == 2
                && arguments.get(0) instanceof TemplateScalarModel code
                && arguments.get(1) instanceof TemplateScalarModel language) {
            return html(code.getAsString(), language.getAsString());
        }
        throw new TemplateModelException(
                "highlight needs code and the name of its language, such as highlight(code, \"java\").");
    }

    private Object html(String code, String language) throws TemplateModelException {
        if (!highlighter.knows(language)) {
            var near = Nearest.to(language, highlighter.languages());
            throw new TemplateModelException("highlight knows no language %s%s"
                    .formatted(
                            Printable.quoted(language),
                            near.map(", but '%s'."::formatted).orElse(".")));
        }
        return HTMLOutputFormat.INSTANCE.fromMarkup(
                highlighter.highlight(code, language).withPlainSigns().html());
    }
}

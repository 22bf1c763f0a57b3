package io.github.siteblog.theme;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The function {@code longDate(date)} of templates: {@code August 27, 2019}. */
final class LongDate implements TemplateMethodModelEx {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() == 1 && DeepUnwrap.unwrap((TemplateModel) arguments.get(0)) instanceof LocalDate date) {
            return FORMAT.format(date);
        }
        throw new TemplateModelException("longDate needs one date, such as longDate(post.published).");
    }
}

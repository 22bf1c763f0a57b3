package io.github.siteblog.theme;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A function of templates that writes a date. */
final class DateFunction implements TemplateMethodModelEx {

    private final String name;
    private final DateTimeFormatter format;

    private DateFunction(String name, String pattern) {
        this.name = name;
        this.format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /** {@code longDate(date)}: {@code August 27, 2019}. */
    static DateFunction longDate() {
        return new DateFunction("longDate", "MMMM d, uuuu");
    }

    /** {@code rssDate(date)}: {@code Tue, 27 Aug 2019 00:00:00 GMT}, as RFC 822 has it. */
    static DateFunction rssDate() {
        return new DateFunction("rssDate", "EEE, dd MMM uuuu '00:00:00 GMT'");
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() == 1 && DeepUnwrap.unwrap((TemplateModel) arguments.get(0)) instanceof LocalDate date) {
            return format.format(date);
        }
        throw new TemplateModelException("%s needs one date, such as %s(post.published).".formatted(name, name));
    }
}

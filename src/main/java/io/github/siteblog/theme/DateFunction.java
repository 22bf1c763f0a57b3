package io.github.siteblog.theme;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import io.github.siteblog.messages.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A function of templates that writes a date. */
final class DateFunction implements TemplateMethodModelEx {

    private static final DateTimeFormatter RSS =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu '00:00:00 GMT'", Locale.ENGLISH);

    private final String name;
    private final Function<LocalDate, String> format;

    private DateFunction(String name, Function<LocalDate, String> format) {
        this.name = name;
        this.format = format;
    }

    /** {@code longDate(date)}: {@code August 27, 2019} in the language of the site. */
    static DateFunction longDate(Messages messages) {
        return new DateFunction("longDate", messages::longDate);
    }

    /** {@code shortDate(date)}: {@code August 27} in the language of the site. */
    static DateFunction shortDate(Messages messages) {
        return new DateFunction("shortDate", messages::shortDate);
    }

    /** {@code rssDate(date)}: {@code Tue, 27 Aug 2019 00:00:00 GMT}, as RFC 822 has it. */
    static DateFunction rssDate() {
        return new DateFunction("rssDate", RSS::format);
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() == 1 && DeepUnwrap.unwrap((TemplateModel) arguments.get(0)) instanceof LocalDate date) {
            return format.apply(date);
        }
        throw new TemplateModelException("%s needs one date, such as %s(post.published).".formatted(name, name));
    }
}

package io.github.siteblog.theme;

import freemarker.cache.TemplateNameFormat;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.github.siteblog.messages.Messages;
import io.github.siteblog.model.Page;
import io.github.siteblog.model.Site;
import io.github.siteblog.model.Term;
import io.github.siteblog.page.StructuredData;
import io.github.siteblog.source.SourceTree;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/** Renders pages with the templates of a theme; many threads may render at once. */
public final class Theme {

    private final Configuration configuration;

    /**
     * Makes the theme of a blog.
     *
     * @param tree the blog's folder, whose templates come before those of the default theme
     * @param messages the words of the pages
     */
    public Theme(SourceTree tree, Messages messages) {
        this.configuration = configuration(tree, messages);
    }

    /** How all templates of a blog are read. */
    static Configuration configuration(SourceTree tree, Messages messages) {
        var version = Configuration.VERSION_2_3_35;
        var configuration = new Configuration(version);
        configuration.setObjectWrapper(new ModelWrapper(version));
        configuration.setTemplateLoader(new ThemeLoader(tree));
        configuration.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setSharedVariable("highlight", new HighlightCode());
        configuration.setSharedVariable("longDate", DateFunction.longDate(messages));
        configuration.setSharedVariable("shortDate", DateFunction.shortDate(messages));
        configuration.setSharedVariable("text", new TextFunction(messages));
        configuration.setSharedVariable("rssDate", DateFunction.rssDate());
        return configuration;
    }

    /**
     * Renders a page; empty when its template fails.
     *
     * @param faults takes what goes wrong
     */
    public Optional<String> render(Page page, Site site, TemplateFaults faults) throws IOException {
        var watch = new Watch(site.years().stream().mapToInt(Term::posts).sum());
        try {
            var environment = configuration
                    .getTemplate(page.template())
                    .createProcessingEnvironment(model(page, site), watch.text());
            environment.setTemplateProcessingTracer(watch);
            environment.process();
            return Optional.of(watch.text().toString());
        } catch (freemarker.core.ParseException e) {
            faults.syntax(e, page);
        } catch (TemplateException e) {
            faults.failure(e, page);
        } catch (Watch.Stopped e) {
            faults.stopped(e, page);
        } catch (StackOverflowError e) {
            faults.recursion(page);
        } catch (OutOfMemoryError e) {
            faults.memory(page);
        }
        return Optional.empty();
    }

    private static Map<String, Object> model(Page page, Site site) throws TemplateException {
        var model = new HashMap<String, Object>(Map.of("site", site, "page", page));
        var data = StructuredData.of(page, site);
        if (data.isPresent()) {
            model.put("structuredData", HTMLOutputFormat.INSTANCE.fromMarkup(data.get()));
        }
        return model;
    }
}

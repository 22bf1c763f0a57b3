package io.github.siteblog.theme;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.Template;
import java.util.HashSet;
import java.util.Set;

/**
 * Watches over the rendering of one page: it ends, and what it prints is escaped.
 *
 * <p>Work is counted and not timed, so that a page that is rendered on one machine is rendered on all.
 */
final class Watch implements TemplateProcessingTracer {

    private static final int MOST_STEPS = 2_000_000;

    /** The archive takes some twenty steps for every post. */
    private static final int MORE_FOR_A_POST = 200;

    private static final int MOST_CHARACTERS = 64 * 1024 * 1024;

    /** What a template did that it may not. */
    enum Reason {
        ENDLESS,
        UNESCAPED
    }

    /** Ends the rendering of a page. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final Reason reason;
        final String template;
        final int line;
        final int column;

        Stopped(Reason reason, String template, int line, int column) {
            super(null, null, false, false);
            this.reason = reason;
            this.template = template;
            this.line = line;
            this.column = column;
        }
    }

    private final PageText text = new PageText();
    private final Set<Template> escaped = new HashSet<>();
    private final long mostSteps;
    private long steps;

    /**
     * Begins to watch.
     *
     * @param posts how many posts a page of the site can list
     */
    Watch(int posts) {
        mostSteps = MOST_STEPS + (long) MORE_FOR_A_POST * posts;
    }

    /** Takes the text of the page. */
    PageText text() {
        return text;
    }

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        var template = element.getTemplate();
        if (template == null) {
            return; // that of an empty file
        }
        if (escaped.add(template) && !isEscaped(template)) {
            throw new Stopped(Reason.UNESCAPED, template.getSourceName(), 1, 1);
        }
        if (++steps > mostSteps || text.length() > MOST_CHARACTERS) {
            throw new Stopped(
                    Reason.ENDLESS, template.getSourceName(), element.getBeginLine(), element.getBeginColumn());
        }
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
        // the work was counted when it began
    }

    /** Whether a template escapes as its extension says, and not as its own header does. */
    private static boolean isEscaped(Template template) {
        var wanted = template.getSourceName().endsWith(".ftlx") ? "XML" : "HTML";
        return template.getAutoEscaping()
                && template.getOutputFormat().getName().equals(wanted);
    }
}

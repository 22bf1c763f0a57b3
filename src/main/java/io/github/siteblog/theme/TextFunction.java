package io.github.siteblog.theme;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import io.github.siteblog.messages.Messages;
import io.github.siteblog.problem.Nearest;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code text(key, parts…)}: the words under a key in the language of the site. With {@code .*} at the end of the key, the
 * words for the number that follows: {@code text("posts.*", 3)} is {@code 3 posts}.
 */
final class TextFunction implements TemplateMethodModelEx {

    private static final String BY_NUMBER = ".*";

    private final Messages messages;

    TextFunction(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        var values = new ArrayList<Object>();
        for (var argument : arguments) {
            values.add(DeepUnwrap.unwrap((TemplateModel) argument));
        }
        if (values.isEmpty() || !(values.get(0) instanceof String key)) {
            throw new TemplateModelException("text needs a key, such as text(\"archive\").");
        }
        if (key.endsWith(BY_NUMBER) && values.size() > 1 && values.get(1) instanceof Number number) {
            var counted = key.substring(0, key.length() - BY_NUMBER.length());
            known(counted + ".many");
            return messages.count(counted, number.intValue());
        }
        return messages.text(known(key), values.subList(1, values.size()).toArray());
    }

    private String known(String key) throws TemplateModelException {
        if (!messages.keys().contains(key)) {
            throw new TemplateModelException("No words have the key '%s'. %s"
                    .formatted(key, Nearest.hint(key, messages.keys(), "The keys are in en.properties.")));
        }
        return key;
    }
}

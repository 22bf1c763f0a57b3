package io.github.siteblog.theme;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.Version;
import io.github.siteblog.model.LazyText;
import org.jspecify.annotations.Nullable;

/** Shows templates the values of the model, and HTML as a text. */
final class ModelWrapper extends DefaultObjectWrapper {

    ModelWrapper(Version version) {
        super(version);
        setMemberAccessPolicy(new ModelAccess());
        writeProtect();
    }

    @Override
    public TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return value instanceof LazyText html ? (TemplateScalarModel) html::toString : super.wrap(value);
    }
}

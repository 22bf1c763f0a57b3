package io.github.siteblog.page;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.GsonBuilder;
import io.github.siteblog.model.LazyText;
import java.util.function.Supplier;

/**
 * A file of the site that programs read.
 *
 * @param url its root-relative URL
 * @param text what is in it
 */
public record MachineFile(String url, LazyText text) {

    /** A file whose text is there already. */
    MachineFile(String url, String text) {
        this(url, LazyText.of(text));
    }

    /** A file whose text is made when it is needed. */
    static MachineFile of(String url, Supplier<String> text) {
        var once = new Once<>(text);
        return new MachineFile(url, new LazyText(once, once));
    }

    /** A file of JSON, in which the names of the components of records are written with underscores. */
    static MachineFile json(String url, Supplier<? extends Record> value) {
        var gson = new GsonBuilder()
                .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create();
        return of(url, () -> gson.toJson(value.get()) + "\n");
    }
}

package io.github.siteblog.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.model.Page;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ModelNamesTest {

    @Test
    void areWhatTemplatesCanAskFor() {
        assertThat(ModelNames.all())
                .contains("site", "page", "post", "title", "authors", "pagination", "minutes", "previousUrl", "year")
                .allMatch(name -> name.matches("[a-z][a-zA-Z]*"));
    }

    @Test
    void haveEveryComponentOfTheModel() throws IOException, ClassNotFoundException {
        var components = new TreeSet<String>();
        try (var files = Files.newDirectoryStream(Path.of("src/main/java/io/github/siteblog/model"), "[A-Z]*.java")) {
            for (var file : files) {
                var name = file.getFileName().toString().replace(".java", "");
                var type = Class.forName(Page.class.getPackageName() + "." + name);
                if (type.isRecord()) {
                    Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .forEach(components::add);
                }
            }
        }
        assertThat(components).contains("feedUrl", "years", "headings").isSubsetOf(ModelNames.all());
    }
}

package io.github.siteblog.content;

import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Fields;
import io.github.siteblog.source.FrontMatterForm;
import java.util.EnumSet;
import java.util.Set;

/** Reads what {@code blog.yml} says about how posts are written down. */
final class NotationReader {

    private final Problems problems;

    NotationReader(Problems problems) {
        this.problems = problems;
    }

    Notation read(Fields fields) {
        return new Notation(frontMatter(fields), new FieldMappingReader(problems).read(fields), fileNames(fields));
    }

    /** The forms that are named, and YAML. */
    private Set<FrontMatterForm> frontMatter(Fields fields) {
        var forms = EnumSet.of(FrontMatterForm.YAML);
        for (var word : fields.texts("frontMatter")) {
            var form = FrontMatterForm.of(word.value());
            form.ifPresent(forms::add);
            if (form.isEmpty()) {
                problems.error(
                        "cfg/front-matter",
                        word.location(),
                        "The form of front matter is %s.".formatted(word.quoted()),
                        Nearest.hint(word.value(), FrontMatterForm.words(), "Write yaml, toml or jbake."));
            }
        }
        return forms;
    }

    private FileNames fileNames(Fields fields) {
        var text = fields.text("fileNames");
        if (text.isEmpty()) {
            return FileNames.STANDARD;
        }
        if (FileNames.isPattern(text.get().value())) {
            return new FileNames(text.get().value());
        }
        var cure = "Write a name with :slug and, where it has them, :year, :month and :day, such as"
                + " :year-:month-:day-:slug.";
        problems.error(
                "cfg/file-names",
                text.get().location(),
                "The pattern %s cannot be read.".formatted(text.get().quoted()),
                FileNames.unknownPlaceholder(text.get().value())
                        .map(name -> Nearest.hint(name, FileNames.PLACEHOLDERS, cure))
                        .orElse(cure));
        return FileNames.STANDARD;
    }
}

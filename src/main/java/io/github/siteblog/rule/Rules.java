package io.github.siteblog.rule;

import java.util.List;
import java.util.stream.Stream;

/** The rules of the product. */
public final class Rules {

    /** What is reported while files are read, before any rule can look at them. */
    private static final List<String> READING = List.of(
            "cfg/base-url",
            "cfg/duplicate-output",
            "cfg/foreign-output",
            "cfg/language",
            "cfg/manifest",
            "cfg/output-overlaps-source",
            "cfg/severity",
            "cfg/source-directory",
            "cfg/zone",
            "enc/bare-cr",
            "enc/control-char",
            "enc/invalid-utf8",
            "enc/not-utf8",
            "fm/date",
            "fm/missing",
            "fm/not-a-mapping",
            "fm/not-first",
            "fm/too-large",
            "fm/type",
            "fm/unsupported-format",
            "fm/unterminated",
            "html/attribute",
            "html/element",
            "html/iframe-host",
            "html/unbalanced",
            "io/stray-file",
            "io/symlink",
            "path/illegal-char",
            "path/reserved-name",
            "path/traversal",
            "post/too-large",
            "tpl/extension",
            "tpl/failure",
            "tpl/forbidden",
            "tpl/recursion",
            "tpl/syntax",
            "tpl/undefined",
            "url/scheme",
            "yaml/alias",
            "yaml/duplicate-key",
            "yaml/syntax",
            "yaml/tab",
            "yaml/tag",
            "yaml/too-deep");

    private Rules() {}

    /** The rules that look at all content after it was read. */
    public static List<Rule> standard() {
        return List.of(
                new RequiredFields(),
                new KnownFields(),
                new KnownAuthors(),
                new KnownCategories(),
                new KnownRules(),
                new ExistingImages(),
                new PreviewImages(),
                new UniqueUrls(),
                new WrittenBodies());
    }

    /** Every id that a problem can have, sorted. */
    public static List<String> ids() {
        return Stream.concat(READING.stream(), standard().stream().flatMap(rule -> rule.ids().stream()))
                .distinct()
                .sorted()
                .toList();
    }
}

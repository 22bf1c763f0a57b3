package io.github.siteblog.rule;

import java.util.List;

/** The rules of the product. */
public final class Rules {

    private Rules() {}

    /** The rules that look at all content after it was read. */
    public static List<Rule> standard() {
        return List.of(
                new RequiredFields(),
                new KnownFields(),
                new KnownAuthors(),
                new KnownCategories(),
                new KnownRules(),
                new AltTexts(),
                new ExistingImages(),
                new LightImages(),
                new PreviewImages(),
                new ReadableImages(),
                new LinkForms(),
                new LinkTargets(),
                new LinkTexts(),
                new HeadingLevels(),
                new IndentedCode(),
                new VisibleCharacters(),
                new SearchTexts(),
                new UniqueTitles(),
                new UniqueUrls(),
                new WrittenBodies());
    }
}

package io.github.siteblog;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.siteblog.cache.Fingerprint;
import io.github.siteblog.cache.Pack;
import io.github.siteblog.cache.RecordCodec;
import io.github.siteblog.content.DocumentCache;
import io.github.siteblog.html.StyleRule;
import io.github.siteblog.html.UrlUse;
import io.github.siteblog.markdown.Document;
import io.github.siteblog.markdown.Outline;
import io.github.siteblog.model.LazyText;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.search.Vocabulary;
import io.github.siteblog.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

/**
 * Rendered texts in a pack of two pieces each: the HTML, and what is known about it. They are found by everything that they
 * were made from; a text that shows snippets depends on other files too, and is not kept.
 */
final class DocumentFiles implements DocumentCache {

    private static final String HTML = "-html";

    private final Pack pack;
    private final String recipe;
    private volatile boolean haveBeenFound;

    /** What is known about a text. */
    private record About(
            List<Document.Picture> pictures,
            Outline outline,
            List<UrlUse> urls,
            String summary,
            int words,
            Vocabulary vocabulary,
            boolean hasCode,
            List<StyleRule> styles,
            List<Problem> problems) {

        static About of(Document document) {
            return new About(
                    document.pictures(),
                    document.outline(),
                    document.urls(),
                    document.summary(),
                    document.words(),
                    document.vocabulary(),
                    document.hasCode(),
                    document.styles(),
                    document.problems());
        }

        Document with(LazyText html) {
            return new Document(
                    html, pictures, outline, urls, summary, words, vocabulary, hasCode, styles, true, problems);
        }
    }

    /**
     * Makes a cache.
     *
     * @param pack holds the texts
     * @param recipe the fingerprint of the program and of the settings that texts are rendered with
     */
    DocumentFiles(Pack pack, String recipe) {
        this.pack = pack;
        this.recipe = recipe;
    }

    /** Whether some texts have not been rendered in this run. */
    boolean haveBeenFound() {
        return haveBeenFound;
    }

    @Override
    public Document get(SourceFile file, Record dialects, Supplier<Document> rendering) throws IOException {
        var key = Fingerprint.of(recipe, file.path(), dialects, file.text());
        var kept = pack.find(key);
        if (kept.isPresent() && pack.isIntact(key + HTML)) {
            haveBeenFound = true;
            var in = new DataInputStream(new ByteArrayInputStream(kept.get()));
            return RecordCodec.read(About.class, in).with(html(key));
        }
        var document = rendering.get();
        if (!document.standsAlone()) {
            return document;
        }
        var bytes = new ByteArrayOutputStream();
        var about = About.of(document);
        RecordCodec.write(about, new DataOutputStream(bytes));
        pack.put(key + HTML, document.html().getBytes(UTF_8));
        pack.put(key, bytes.toByteArray());
        return about.with(html(key));
    }

    private LazyText html(String key) {
        return new LazyText(key, () -> {
            try {
                return new String(pack.find(key + HTML).orElseThrow(DocumentFiles::damaged), UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static IOException damaged() {
        return new IOException("A file of the cache was changed while the build used it. Build again.");
    }
}

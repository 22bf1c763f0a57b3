package io.github.siteblog.page;

import com.google.gson.GsonBuilder;
import io.github.siteblog.model.Author;
import io.github.siteblog.model.Heading;
import io.github.siteblog.model.LazyText;
import io.github.siteblog.model.Term;
import io.github.siteblog.search.SearchIndex;
import io.github.siteblog.search.SearchIndex.Part;
import io.github.siteblog.search.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of all listed posts, for the search page. A script and no JSON, so that a browser also loads it for a page that
 * is opened from disk.
 */
final class SearchIndexes implements FileKind {

    private static final Pattern NOT_IN_IDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_ -]");

    private static final int TITLE = 6;
    private static final int LABEL = 5;
    private static final int HEADING = 4;
    private static final int SUMMARY = 2;

    /**
     * What is shown of a post that is found.
     *
     * @param url the URL below the site's base path
     * @param date the day it was published, as ISO 8601 has it
     * @param headings the texts of headings
     * @param ids the ids of those headings that do not have the id of their text
     */
    private record Found(
            String url,
            String title,
            String description,
            String date,
            List<String> authors,
            List<String> headings,
            Map<String, String> ids) {}

    private record Index(List<Found> posts, String words, String hits) {}

    /**
     * A post as the index has it.
     *
     * @param shown what is shown of it
     * @param vocabulary the words of its text
     * @param parts its other parts
     */
    private record Indexed(Found shown, Vocabulary vocabulary, List<Part> parts) {}

    @Override
    public List<MachineFile> files(Edition edition) {
        var posts = new Once<>(() -> posts(edition));
        var fingerprint = new Once<>(() -> fingerprint(edition, posts.get()));
        return List.of(
                new MachineFile(edition.links().searchIndex(), new LazyText(fingerprint, () -> text(posts.get()))));
    }

    private static List<Indexed> posts(Edition edition) {
        var basePath = edition.site().basePath();
        return edition.articles().stream()
                .filter(article -> !article.post().unlisted())
                .map(article -> new Indexed(found(article, basePath), article.vocabulary(), parts(article)))
                .toList();
    }

    private static String fingerprint(Edition edition, List<Indexed> posts) {
        var texts = edition.articles().stream()
                .map(article -> article.body().html().fingerprint())
                .toList();
        return "search " + texts
                + posts.stream().map(post -> post.shown() + " " + post.parts()).toList();
    }

    private static String text(List<Indexed> posts) {
        var index = new SearchIndex();
        posts.forEach(post -> index.add(post.vocabulary(), post.parts()));
        var shown = posts.stream().map(Indexed::shown).toList();
        var json =
                new GsonBuilder().disableHtmlEscaping().create().toJson(new Index(shown, index.words(), index.hits()));
        return "searchIndex(" + json + ");\n";
    }

    private static List<Part> parts(Edition.Article article) {
        var post = article.post();
        var parts = new ArrayList<Part>();
        parts.add(new Part(post.title(), TITLE));
        parts.add(new Part(post.description(), SUMMARY));
        post.authors().stream().map(Author::name).forEach(name -> parts.add(new Part(name, LABEL)));
        post.terms().stream()
                .filter(term -> term.kind() != Term.Kind.YEAR)
                .forEach(term -> parts.add(new Part(term.name(), LABEL)));
        article.body().headings().stream().map(Heading::text).forEach(text -> parts.add(new Part(text, HEADING)));
        return parts;
    }

    private static Found found(Edition.Article article, String basePath) {
        var post = article.post();
        var texts = new LinkedHashSet<String>();
        var ids = new LinkedHashMap<String, String>();
        for (var heading : article.body().headings()) {
            if (texts.add(heading.text()) && !heading.id().equals(idOf(heading.text()))) {
                ids.put(heading.text(), heading.id());
            }
        }
        return new Found(
                post.url().substring(basePath.length()),
                post.title(),
                post.description(),
                post.published().toString(),
                post.authors().stream().map(Author::name).toList(),
                List.copyOf(texts),
                ids);
    }

    /** The id that nearly every heading has; the script of the search page says the same. */
    private static String idOf(String text) {
        return NOT_IN_IDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
    }
}

package io.github.siteblog.page;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.content.PostDraft;
import io.github.siteblog.model.Author;
import io.github.siteblog.model.Post;
import io.github.siteblog.model.ReadingTime;
import io.github.siteblog.model.Term;
import io.github.siteblog.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds the model of a post that is due. */
final class PostBuilder {

    private final Content content;
    private final Terms terms;
    private final Map<String, Author> authors;

    PostBuilder(Content content, Terms terms, Map<String, Author> authors) {
        this.content = content;
        this.terms = terms;
        this.authors = authors;
    }

    Post build(Entry<PostDraft> entry, PostParts parts) {
        var draft = entry.value();
        var labels = draft.labels();
        var published = Objects.requireNonNull(draft.dates().published(), "published");
        return new Post(
                draft.placement().slug(),
                parts.url(),
                parts.title(),
                parts.description(),
                published,
                draft.dates().updated(),
                present(labels.authors(), text -> authors.get(text.value())),
                filed(Term.Kind.CATEGORY, labels.categories()),
                filed(Term.Kind.TAG, labels.tags()),
                labels.series() == null
                        ? null
                        : terms.named(Term.Kind.SERIES, labels.series().value()).orElseThrow(),
                terms.named(Term.Kind.YEAR, String.valueOf(published.getYear())).orElseThrow(),
                draft.placement().language() == null
                        ? content.config().about().language()
                        : draft.placement().language().value(),
                parts.image(),
                parts.hero(),
                valueOf(draft.placement().canonical()),
                draft.state().pinned(),
                draft.state().unlisted(),
                new ReadingTime(entry.document().words()));
    }

    private List<Term> filed(Term.Kind kind, List<Text> names) {
        return present(names, name -> terms.named(kind, name.value()).orElse(null));
    }

    /** Those that exist, each once; the others have been reported. */
    private static <T> List<T> present(List<Text> names, Function<Text, @Nullable T> finder) {
        var present = new ArrayList<T>(names.size());
        for (var name : names) {
            var found = finder.apply(name);
            if (found != null && !present.contains(found)) {
                present.add(found);
            }
        }
        return present;
    }

    private static @Nullable String valueOf(@Nullable Text text) {
        return text == null ? null : text.value();
    }
}

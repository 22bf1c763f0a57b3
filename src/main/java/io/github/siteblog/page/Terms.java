package io.github.siteblog.page;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.content.Permalinks;
import io.github.siteblog.content.PostDraft;
import io.github.siteblog.content.Slug;
import io.github.siteblog.model.Term;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The categories, tags, series and years of a site and how many listed posts each has.
 *
 * <p>Names that make one URL are one term: {@code Java} and {@code java} are one tag, called as most posts call it. Where
 * there is a list of categories, it says which there are, how they are called, and in which order they are shown.
 */
final class Terms {

    private static final Comparator<Term> BY_NAME = Comparator.comparing(Term::name, String.CASE_INSENSITIVE_ORDER);

    private final Permalinks links;
    private final boolean hasCategories;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<Name, String> urls = new HashMap<>();
    private final Map<String, Term> byUrl;

    /** A name as posts write it. */
    private record Name(Term.Kind kind, String name) {}

    /**
     * Counts them.
     *
     * @param content everything that was read
     * @param due the posts that are published
     */
    Terms(Content content, List<Entry<PostDraft>> due) {
        links = content.permalinks();
        hasCategories = !content.categories().isEmpty();
        content.categories()
                .forEach(name -> tally(Term.Kind.CATEGORY, name.value()).spell(name.value()));
        due.forEach(post -> count(post.value()));
        byUrl = tallies.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        tally -> tally.getValue().term(tally.getKey()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private void count(PostDraft post) {
        var counted = new HashSet<Tally>();
        post.forEachTerm((kind, name) -> {
            if (kind != Term.Kind.CATEGORY || !hasCategories) {
                tally(kind, name).spell(name);
            }
            var tally = tallies.get(url(kind, name));
            if (tally != null && counted.add(tally) && !post.state().unlisted()) {
                tally.posts++;
            }
        });
    }

    private Tally tally(Term.Kind kind, String name) {
        return tallies.computeIfAbsent(url(kind, name), url -> new Tally(kind));
    }

    private String url(Term.Kind kind, String name) {
        return urls.computeIfAbsent(new Name(kind, name), any -> links.term(kind, name));
    }

    /** All of them, by their URLs. */
    Map<String, Term> byUrl() {
        return byUrl;
    }

    /** The term with a name; empty when there is no such category. */
    Optional<Term> named(Term.Kind kind, String name) {
        return Optional.ofNullable(byUrl.get(url(kind, name)));
    }

    /** Those of a kind that have listed posts, in display order. */
    List<Term> used(Term.Kind kind) {
        var used = byUrl.values().stream().filter(term -> term.kind() == kind && term.posts() > 0);
        var ordered = kind == Term.Kind.YEAR
                ? used.sorted(BY_NAME.reversed())
                : kind == Term.Kind.CATEGORY && hasCategories ? used : used.sorted(BY_NAME);
        return ordered.toList();
    }

    /** What is known of a term while posts are counted. */
    private static final class Tally {
        private final Term.Kind kind;
        private final TreeMap<String, Integer> spellings = new TreeMap<>();
        private int posts;

        Tally(Term.Kind kind) {
            this.kind = kind;
        }

        void spell(String name) {
            spellings.merge(name, 1, Integer::sum);
        }

        Term term(String url) {
            var most = Collections.max(spellings.values());
            var name = spellings.entrySet().stream()
                    .filter(spelling -> spelling.getValue().equals(most))
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            return new Term(kind, name, Slug.ofTerm(name), url, posts);
        }
    }
}

package io.github.siteblog.report;

import static io.github.siteblog.report.Summary.count;

import io.github.siteblog.report.BlogFacts.ImageFact;
import io.github.siteblog.report.BlogFacts.PostFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The published blog in pictures: when, about what and by whom it was written, and what weighs most. */
final class BlogCharts {

    private static final int MOST = 15;
    private static final int MOST_CATEGORIES = 30;
    private static final int MOST_YEARS = 40;
    private static final Comparator<Bar> HIGHEST_FIRST =
            Comparator.comparingLong(Bar::value).reversed().thenComparing(Bar::told);

    private final BlogFacts facts;
    private final List<PostFact> published;

    BlogCharts(BlogFacts facts) {
        this.facts = facts;
        this.published = facts.posts().stream().filter(PostFact::isPublished).toList();
    }

    void write(Markup html) {
        if (published.isEmpty() && facts.images().isEmpty()) {
            html.element("p", "Nothing is published yet.").line();
            return;
        }
        var chart = new Chart(html);
        html.open("div", "class", "charts").line();
        var years = years();
        if (!years.isEmpty()) {
            chart.columns("years", "Posts per year", count(published.size(), "post", "posts"), years);
        }
        var categories = categories();
        if (!categories.isEmpty()) {
            chart.rows(
                    "categories",
                    "Posts by category",
                    shown(categories, MOST_CATEGORIES, "category", "categories"),
                    first(categories, MOST_CATEGORIES));
        }
        var authors = counted(post -> post.labels().authors(), Map.of());
        if (!authors.isEmpty()) {
            chart.rows("authors", "Posts by author", shown(authors, MOST, "author", "authors"), first(authors, MOST));
        }
        if (!facts.images().isEmpty()) {
            chart.rows("images", "Largest pictures", weight(), images());
        }
        html.closeLine();
    }

    /** The posts of each year, also of those between without a post; of a very long time, the years with posts alone. */
    private List<Bar> years() {
        var counts = new TreeMap<Integer, Long>();
        for (var post : published) {
            if (post.published() != null) {
                counts.merge(post.published().getYear(), 1L, Long::sum);
            }
        }
        if (!counts.isEmpty() && counts.lastKey() - counts.firstKey() < MOST_YEARS) {
            IntStream.range(counts.firstKey(), counts.lastKey()).forEach(year -> counts.putIfAbsent(year, 0L));
        }
        return counts.entrySet().stream()
                .skip(Math.max(0, counts.size() - MOST_YEARS))
                .map(year -> Bar.of(year.getKey().toString(), year.getValue()))
                .toList();
    }

    private List<Bar> categories() {
        var allowed = new LinkedHashMap<String, String>();
        facts.categories().forEach(name -> allowed.putIfAbsent(key(name), name));
        return counted(post -> post.labels().categories(), allowed);
    }

    /** How many posts have each label, the labels of a list counting even where no post has them. */
    private List<Bar> counted(Function<PostFact, List<String>> labels, Map<String, String> known) {
        var names = new LinkedHashMap<>(known);
        var counts = new LinkedHashMap<String, Long>();
        known.keySet().forEach(key -> counts.put(key, 0L));
        for (var post : published) {
            for (var label : labels.apply(post)) {
                names.putIfAbsent(key(label), label);
                counts.merge(key(label), 1L, Long::sum);
            }
        }
        var bars = new ArrayList<Bar>();
        counts.forEach((key, count) -> bars.add(Bar.of(Objects.requireNonNull(names.get(key)), count)));
        bars.sort(HIGHEST_FIRST);
        return bars;
    }

    private List<Bar> images() {
        return first(
                facts.images().stream()
                        .map(image -> Bar.ofFile(image.path(), image.bytes(), bytes(image.bytes())))
                        .sorted(HIGHEST_FIRST)
                        .toList(),
                MOST);
    }

    private String weight() {
        var sum = facts.images().stream().mapToLong(ImageFact::bytes).sum();
        return "%s on the site, %s in all".formatted(count(facts.images().size(), "picture", "pictures"), bytes(sum));
    }

    private static String shown(List<Bar> bars, int most, String one, String many) {
        var all = count(bars.size(), one, many);
        return bars.size() > most ? "first %s of %s".formatted(most, all) : all;
    }

    private static List<Bar> first(List<Bar> bars, int most) {
        return bars.subList(0, Math.min(most, bars.size()));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A size as a person would say it: {@code 340 kB}, {@code 1.2 MB}. */
    static String bytes(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        return bytes < 999_500 ? Math.round(bytes / 1e3) + " kB" : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}

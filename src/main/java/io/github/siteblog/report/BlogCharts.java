package io.github.siteblog.report;

import static io.github.siteblog.report.Summary.count;

import io.github.siteblog.report.BlogFacts.ImageFact;
import io.github.siteblog.report.BlogFacts.PostFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The published blog in pictures: when, about what and by whom it was written, and what weighs most. */
final class BlogCharts {

    private static final int MOST = 15;
    private static final Comparator<Bar> HIGHEST_FIRST =
            Comparator.comparingLong(Bar::value).reversed().thenComparing(Bar::label);

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
                    "categories", "Posts by category", count(categories.size(), "category", "categories"), categories);
        }
        var authors = counted(post -> post.labels().authors(), Map.of());
        if (!authors.isEmpty()) {
            chart.rows("authors", "Posts by author", most(authors, "author", "authors"), top(authors));
        }
        if (!facts.images().isEmpty()) {
            chart.rows("images", "Largest pictures", weight(), images());
        }
        html.closeLine();
    }

    /** The posts of each year from the first to the last, those without a post among them. */
    private List<Bar> years() {
        var years = published.stream()
                .map(PostFact::published)
                .filter(Objects::nonNull)
                .map(LocalDate::getYear)
                .toList();
        var span = years.stream().mapToInt(Integer::intValue).summaryStatistics();
        return years.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(span.getMin(), span.getMax())
                        .mapToObj(year -> Bar.of(
                                Integer.toString(year),
                                years.stream().filter(y -> y == year).count()))
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
        return top(facts.images().stream()
                .map(image -> new Bar(image.path(), image.bytes(), bytes(image.bytes())))
                .sorted(HIGHEST_FIRST)
                .toList());
    }

    private String weight() {
        var sum = facts.images().stream().mapToLong(ImageFact::bytes).sum();
        var images = facts.images().size();
        var all = count(images, "picture is", "pictures are") + " shown, " + bytes(sum) + " in all";
        return images > MOST ? MOST + " largest; " + all : all;
    }

    private static String most(List<Bar> bars, String one, String many) {
        var all = count(bars.size(), one, many);
        return bars.size() > MOST ? "first " + MOST + " of " + all : all;
    }

    private static List<Bar> top(List<Bar> bars) {
        return bars.subList(0, Math.min(MOST, bars.size()));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A size as a person would say it: {@code 340 kB}, {@code 1.2 MB}. */
    static String bytes(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        return bytes < 999_500
                ? String.format(Locale.ROOT, "%d kB", Math.round(bytes / 1e3))
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}

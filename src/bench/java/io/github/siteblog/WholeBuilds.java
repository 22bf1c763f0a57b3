package io.github.siteblog;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long whole builds of a blog take, the start of Maven included, beside Hugo where that is on the PATH. After
 * {@code mvn install}, in the folder of the project:
 *
 * <pre>java src/bench/java/io/github/siteblog/WholeBuilds.java [posts] [rounds]</pre>
 *
 * <p>It writes a blog to {@code target/whole-builds}, and prints the medians of the rounds as a table in Markdown. The
 * columns take turns in every round, since the speed of a machine drifts. Both sides publish the same texts, lists and
 * highlighted code, and a feed of the whole blog; checks, related posts, lists of years, search and the feeds of every list
 * are the plugin's alone.
 */
public final class WholeBuilds {

    private static final Path FOLDER = Path.of("target", "whole-builds").toAbsolutePath();

    private static final String[] NOUNS =
            "harbour ledger signal crane pilot tide schedule beacon cable berth winch manifest lantern".split(" ");
    private static final String[] VERBS = "follows replaces carries measures guards delays lifts records".split(" ");
    private static final String[] QUALITIES = "quiet patient narrow sturdy foggy spare steady distant".split(" ");
    private static final String[] CATEGORIES =
            "Arrivals Buoys Cargo Docks Engines Ferries Gulls Locks Moorings News Pilots Tides".split(" ");
    private static final String[] SENTENCES = """
            The @quality @noun @verb every @noun that the @quality @noun @verb, whatever the @noun of that day may be.
            Nobody expected that a @noun @verb the *@quality @noun* @number times before the @noun @verb it at last.
            As [the notes of the @noun](https://example.org/@noun/@number) say, it **@verb the @noun** by itself.
            With `@noun.@noun(@number)` the @noun @verb its @noun, and the @quality @noun stays where it has been.
            Of @number ships, @number waited for the @quality @noun; the others had no need of a @noun or a @noun.
            It's the @noun, more than the @noun, that @verb the @quality @noun when the @noun is late.
            """.split("\n");
    private static final String[] STRUCTURES = """
            - the @quality @noun **@verb** the @noun
            - a @noun that [@verb the @noun](https://example.org/@noun), and
              - the @quality @noun, @number times
              - the @noun with `@noun`
            - one @quality @noun more than the @noun had

            1. First the @noun @verb the @quality @noun.
            2. Then a *@quality* @noun @verb it, for @number minutes.
            3. At last the @noun @verb the @noun.

            | @noun | @noun | @noun |
            |---|---:|:---:|
            | @quality | @number | `@noun` |
            | @quality @noun | @number | *@quality* |
            | @quality @noun | @number | @verb the @noun |

            > A @noun that @verb the @quality @noun is worth @number of those
            > that only *wait* for the @noun.
            """.split("\n\n");
    /** The language, and a piece of code. */
    private static final String[] FENCES = """
            python
            def @noun_@noun(@noun, limit=@number):
                '''Return how often a @noun @verb the @noun.'''
                found = [each for each in @noun if each.@noun > @number]
                for index, each in enumerate(found[:limit]):  # the @quality ones
                    print(f"{index}: {each.name} @verb '@quality'")
                return len(found) or None

            java
            /** A @quality @noun. */
            record Berth@number(String @noun, int depth) implements Comparable<Berth@number> {
                @Override
                public int compareTo(Berth@number other) {
                    // the @noun @verb the @noun
                    return other.depth == @number ? -1 : "@quality".compareTo(other.@noun());
                }
            }

            bash
            # the @noun @verb the @noun
            for each in @noun/*.txt; do
              if [ "$(wc -l < "$each")" -gt @number ]; then
                grep -v '^@noun' "$each" | sort -u > "${each##*/}.@noun" || exit @number
              fi
            done

            yaml
            @noun:
              - name: '@quality @noun'  # @verb the @noun
                limit: @number
                stops: [@noun, @noun, true]
                notes: |
                  The @quality @noun @verb the @noun.

            json
            {
              "@noun": {"name": "@quality @noun", "limit": @number, "open": true},
              "stops": ["@noun", "@noun", "@noun", null],
              "depth": @number.5e-1
            }

            js
            export async function @noun@number(@noun, { limit = @number } = {}) {
              const answer = await fetch(`/@noun/${@noun}?limit=${limit}`); // @quality
              if (!answer.ok) throw new Error('no @noun @verb the @noun');
              return (await answer.json()).filter(each => /^@noun-\\d+$/i.test(each.name));
            }
            """.split("\n\n");

    /** What is done before a build, in the order of a round. */
    private enum Step {
        COLD,
        NO_CHANGE,
        ONE_POST_CHANGED,
        ONE_TEMPLATE_CHANGED
    }

    /** A column of the table: a blog in a folder, the command that builds it, and the name of that process. */
    private record Column(String title, Path folder, List<String> command, String process) {

        boolean isHugo() {
            return process.equals("hugo");
        }

        Path post(int index) {
            return folder.resolve((isHugo() ? "content/blog/" : "src/blog/posts/") + name(index) + ".md");
        }

        Path template() {
            return folder.resolve(isHugo() ? "layouts/_default/single.html" : "src/blog/theme/post-end.ftlh");
        }

        /** The folder of all that a build writes, caches included. */
        Path built() {
            return folder.resolve(isHugo() ? "public" : "target");
        }

        Path page(int index) {
            return built().resolve(isHugo() ? "blog" : "site-blog/blog").resolve(name(index) + "/index.html");
        }

        Path log() {
            return folder.resolve("build.log");
        }
    }

    /** What one build took, in seconds and megabytes; not a number is what this system does not tell. */
    private record Build(Step step, Column column, double wall, double processor, double memory) {}

    private final int posts;
    private final int rounds;
    private final List<Column> columns = new ArrayList<>();
    private final List<Build> builds = new ArrayList<>();

    private WholeBuilds(int posts, int rounds) {
        this.posts = posts;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Locale.setDefault(Locale.ROOT);
        int posts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        new WholeBuilds(posts, rounds).measure();
    }

    private void measure() throws IOException, InterruptedException {
        var maven = onPath("mvn");
        var hugo = onPath("hugo");
        if (maven.isEmpty() || !Files.exists(Path.of("pom.xml"))) {
            throw stop("Run this with mvn on the PATH, in the folder that has the pom.xml of site-blog-maven-plugin.");
        }
        var version = part(Files.readString(Path.of("pom.xml")), "-maven-plugin</artifactId>\\s*<version>([^<]+)<");
        // Offline, so that no network is measured.
        var goal = List.of(maven, "-B", "-q", "-o", "prepare-package");
        columns.add(new Column("plugin", FOLDER.resolve("plugin"), goal, "java"));
        columns.add(new Column("plugin, jvm.config", FOLDER.resolve("plugin-jvm-config"), goal, "java"));
        if (!hugo.isEmpty()) {
            columns.add(new Column("Hugo", FOLDER.resolve("hugo"), List.of(hugo, "--quiet"), "hugo"));
        }
        delete(FOLDER);
        long bytes = 0;
        for (var column : columns) {
            bytes = writeBlog(column, version);
            // Not measured: Maven may fetch what it has never used.
            var online = column.command().stream().filter(word -> !word.equals("-o"));
            build(Step.COLD, column, online.toList());
            check(column, 0, 0);
        }
        for (int round = 1; round <= rounds; round++) {
            measureRound(round);
        }
        System.out.printf("%n%d posts of %.1f KB, rounds: %d; medians of ", posts, bytes / 1e3 / posts, rounds);
        System.out.printf("wall time, processor time, peak memory%n%n");
        printTable();
        System.out.println("\n" + machine(maven, hugo));
    }

    /** Measures every step once; another column begins in each round. */
    private void measureRound(int round) throws IOException, InterruptedException {
        var turns = new ArrayList<>(columns);
        Collections.rotate(turns, 1 - round);
        for (var step : Step.values()) {
            for (var column : turns) {
                switch (step) {
                    case COLD -> delete(column.built());
                    case NO_CHANGE -> {}
                    case ONE_POST_CHANGED -> replace(column.post(posts / 2), "Revision \\d+", "Revision " + round);
                    case ONE_TEMPLATE_CHANGED -> replace(column.template(), "Edition \\d+", "Edition " + round);
                }
                var build = build(step, column, column.command());
                builds.add(build);
                System.err.printf("round %d, %s, %s: %s%n", round, title(step), column.title(), seconds(build.wall()));
                int revision = step.compareTo(Step.ONE_POST_CHANGED) < 0 ? round - 1 : round;
                check(column, revision, step == Step.ONE_TEMPLATE_CHANGED ? round : round - 1);
            }
        }
    }

    private static Build build(Step step, Column column, List<String> command)
            throws IOException, InterruptedException {
        double before = processorSecondsOfEndedBuilds();
        long begin = System.nanoTime();
        var process = start(command, column.folder(), column.log());
        var peaks = new HashMap<Long, Double>();
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            // Maven has the work done by another JVM.
            Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .map(ProcessHandle::pid)
                    .forEach(one -> peakMegabytes(one, column.process()).ifPresent(peak -> peaks.put(one, peak)));
        }
        double memory = peaks.isEmpty()
                ? Double.NaN
                : peaks.values().stream().mapToDouble(Double::doubleValue).sum();
        double wall = (System.nanoTime() - begin) / 1e9;
        if (process.exitValue() != 0) {
            var log = Files.readString(column.log());
            boolean missing = log.contains("or one of its dependencies could not be resolved");
            var hint = missing ? " The plugin is not in the local repository: run 'mvn install' first." : "";
            throw stop("%s%nThe build of '%s' failed.%s".formatted(log, column.title(), hint));
        }
        return new Build(step, column, wall, processorSecondsOfEndedBuilds() - before, memory);
    }

    private static Process start(List<String> command, Path folder, Path log) throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        // The options of the JVM are what the columns differ in.
        builder.environment().remove("MAVEN_OPTS");
        return builder.redirectOutput(log.toFile()).start();
    }

    /** Linux adds the time of every process that has ended to that of its parent, in hundredths of a second. */
    private static double processorSecondsOfEndedBuilds() throws IOException {
        var own = Path.of("/proc/self/stat");
        if (!Files.exists(own)) {
            return Double.NaN;
        }
        var times = Files.readString(own);
        var fields = times.substring(times.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
    }

    /** The script {@code mvn} becomes the process {@code java} by exec; before that, its memory is not the build's. */
    private static OptionalDouble peakMegabytes(long process, String name) {
        try {
            var status = Files.readString(Path.of("/proc/" + process + "/status"));
            var kilobytes = part(status, "(?s)^Name:\\s+" + name + "\n.*\nVmHWM:\\s+(\\d+) kB");
            return kilobytes.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Integer.parseInt(kilobytes) / 1024.0);
        } catch (IOException e) {
            // Not Linux, or the process has just ended.
            return OptionalDouble.empty();
        }
    }

    /** Stops unless there is a page of this edition for every post, with highlighted code, and one of the revision. */
    private void check(Column column, int revision, int edition) throws IOException {
        int right = 0;
        for (int index = 0; index < posts; index++) {
            var page = Files.exists(column.page(index)) ? Files.readString(column.page(index)) : "";
            boolean current = page.contains("Revision " + (index == posts / 2 ? revision : 0) + " of this post");
            right += current && page.contains("Edition " + edition + "<") && page.contains("<span class=\"") ? 1 : 0;
        }
        try (var folders = Files.list(column.page(0).getParent().getParent())) {
            long pages = folders.filter(folder -> Files.exists(folder.resolve("index.html")))
                    .count();
            if (right != posts || pages != posts) {
                throw stop("%s%n'%s' has %d pages of posts, %d of them right, instead of %d."
                        .formatted(Files.readString(column.log()), column.title(), pages, right, posts));
            }
        }
    }

    private void printTable() {
        System.out.println(row("", columns.stream().map(Column::title)));
        System.out.println(row("---", columns.stream().map(column -> "---")));
        for (var step : Step.values()) {
            System.out.println(row(title(step), columns.stream().map(column -> cell(step, column))));
        }
    }

    private static String row(String first, Stream<String> cells) {
        return Stream.concat(Stream.of(first), cells).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String cell(Step step, Column column) {
        double memory = median(step, column, Build::memory);
        return String.join(
                ", ",
                seconds(median(step, column, Build::wall)),
                seconds(median(step, column, Build::processor)),
                Double.isNaN(memory) ? "-" : "%d MB".formatted(Math.round(memory)));
    }

    private double median(Step step, Column column, ToDoubleFunction<Build> measure) {
        var taken = builds.stream().filter(build -> build.step() == step && build.column() == column);
        var sorted = taken.mapToDouble(measure).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static String seconds(double seconds) {
        return Double.isNaN(seconds) ? "-" : "%.2f s".formatted(seconds);
    }

    private static String title(Step step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String machine(String maven, String hugo) throws IOException, InterruptedException {
        var versions = output(maven, "-v");
        return "%d processors, %s %s; JDK %s, Maven %s, %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        part(versions, "Java version: ([^,\\s]+)"),
                        part(versions, "Apache Maven ([\\w.-]+)"),
                        hugo.isEmpty() ? "no Hugo" : "Hugo " + part(output(hugo, "version"), "v([\\w.+-]+)"));
    }

    private static String output(String program, String argument) throws IOException, InterruptedException {
        var log = FOLDER.resolve("version.log");
        start(List.of(program, argument), FOLDER, log).waitFor();
        return Files.readString(log);
    }

    private static String part(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        return found.find() ? found.group(1) : "";
    }

    /** Returns the file of a program, or an empty text. */
    private static String onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(".exe", ".cmd", "").map(end -> Path.of(folder, program + end)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .map(file -> file.toAbsolutePath().toString())
                .findFirst()
                .orElse("");
    }

    private static RuntimeException stop(String message) {
        System.err.println(message);
        System.exit(1);
        return new IllegalStateException(message);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void replace(Path file, String pattern, String replacement) throws IOException {
        Files.writeString(file, Files.readString(file).replaceAll(pattern, replacement));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String name(int index) {
        return "post-%05d".formatted(index);
    }

    private static String author(int index) {
        return "writer-" + index % 40;
    }

    /** Writes the same posts for every column, and returns the sum of their lengths. */
    private long writeBlog(Column column, String version) throws IOException {
        if (column.isHugo()) {
            writeHugoTheme(column);
        } else {
            writeProject(column, version);
        }
        long length = 0;
        for (int index = 0; index < posts; index++) {
            var random = new Random(index);
            var body = body(index, random);
            write(column.post(index), frontMatter(column, index, random) + body);
            length += body.length();
        }
        return length;
    }

    private String frontMatter(Column column, int index, Random random) {
        var authors = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(more -> author(index * 7 + more * 11))
                .toList();
        return fill("""
                ---
                title: 'The @quality @noun and the @quality @noun, part %d'
                %s: %s
                authors: %s
                %s: [%s]
                description: 'How a @quality @noun @verb a @quality @noun, and what that tells of the @noun.'
                ---

                """, random)
                .formatted(
                        index + 1,
                        column.isHugo() ? "date" : "published",
                        LocalDate.of(2016, 1, 1).plusDays(8L * 365 * index / posts),
                        authors,
                        column.isHugo() ? "categories" : "category",
                        pick(CATEGORIES, random));
    }

    private static void writeProject(Column column, String version) throws IOException {
        var folder = column.folder();
        boolean fast = column.title().endsWith("jvm.config");
        write(folder.resolve(".mvn/jvm.config"), fast ? "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC\n" : "");
        write(folder.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.example</groupId>
                  <artifactId>whole-builds</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <build><plugins><plugin>
                    <groupId>io.github.siteblog</groupId>
                    <artifactId>site-blog-maven-plugin</artifactId>
                    <version>%s</version>
                    <executions><execution><goals><goal>render</goal></goals></execution></executions>
                  </plugin></plugins></build>
                </project>
                """.formatted(version));
        // Hugo draws no cards, so neither side does.
        write(folder.resolve("src/blog/blog.yml"), """
                title: Quay
                url: https://quay.example/
                postsPerPage: 10
                images:
                  socialCards: false
                """);
        write(column.template(), "<p>Edition 0</p>\n");
        write(column.post(0).resolveSibling("categories.json"), "[\"" + String.join("\", \"", CATEGORIES) + "\"]\n");
        for (int index = 0; index < 40; index++) {
            var person =
                    "---\nfirstName: Writer\nlastName: No. %d\ndisplayName: full\nrole: author\n---\n\nKeeps logs.\n";
            write(folder.resolve("src/blog/people/" + author(index) + ".md"), person.formatted(index));
        }
    }

    private static void writeHugoTheme(Column column) throws IOException {
        write(column.folder().resolve("hugo.toml"), """
                baseURL = 'https://quay.example/'
                title = 'Quay'
                disableKinds = ['section']
                taxonomies = {author = 'authors', category = 'categories'}
                services.rss.limit = 20
                markup.highlight.noClasses = false
                """);
        var layouts = column.folder().resolve("layouts/_default");
        write(layouts.resolve("baseof.html"), """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{{ .Title }}</title>
                <meta name="description" content="{{ .Description }}">
                <link rel="canonical" href="{{ .Permalink }}">
                {{ range .AlternativeOutputFormats }}<link rel="{{ .Rel }}" href="{{ .Permalink }}">{{ end }}
                </head>
                <body>
                <header><a href="/">Quay</a> <a href="/categories/">Categories</a> <a href="/authors/">Authors</a></header>
                <main><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main>
                </body>
                </html>
                """);
        write(column.template(), """
                {{ define "main" }}<p>{{ .Description }}</p>
                <p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "January 2, 2006" }}</time>
                {{ range .GetTerms "authors" }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a> {{ end }}
                {{ range .GetTerms "categories" }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a> {{ end }}</p>
                {{ .TableOfContents }}
                {{ .Content }}
                <p>Edition 0</p>
                {{ with .Prev }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
                {{ with .Next }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}
                """);
        // For the home page, for lists of posts, and for lists of these lists.
        write(layouts.resolve("list.html"), """
                {{ define "main" }}{{ $pages := .Paginate (cond .IsHome site.RegularPages .Pages) 10 }}
                {{ range $pages.Pages }}<article><h2><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></h2>
                <p>{{ .Date.Format "January 2, 2006" }}: {{ .Description }}</p></article>
                {{ end }}{{ with $pages.Prev }}<a href="{{ .URL }}">Newer</a>{{ end }}
                {{ with $pages.Next }}<a href="{{ .URL }}">Older</a>{{ end }}{{ end }}
                """);
    }

    /** Six sections of paragraphs, a list, table or quote, and a fence with one to three pieces of code. */
    private static String body(int index, Random random) {
        var text = new StringBuilder(paragraph(random));
        for (int section = 0; section < 6; section++) {
            var fence = FENCES[(index + section) % FENCES.length].split("\n", 2);
            text.append("## The @quality @noun and the @noun\n\n" + paragraph(random));
            text.append(pick(STRUCTURES, random).strip() + "\n\n");
            text.append(paragraph(random) + "### What the @noun @verb\n\n" + paragraph(random));
            text.append("```" + fence[0] + ("\n" + fence[1].strip() + "\n").repeat(1 + random.nextInt(3)) + "```\n\n");
        }
        var earlier = "Before it came [another](/blog/%s/). Revision 0 of this post.\n".formatted(name(index / 2));
        return fill(text + earlier, random);
    }

    private static String paragraph(Random random) {
        var sentences = Stream.generate(() -> pick(SENTENCES, random)).limit(4 + random.nextInt(3));
        return sentences.collect(Collectors.joining(" ", "", "\n\n"));
    }

    private static String fill(String text, Random random) {
        var words = Map.of("noun", NOUNS, "verb", VERBS, "quality", QUALITIES);
        return Pattern.compile("@(noun|verb|quality|number)").matcher(text).replaceAll(found -> {
            var choice = words.get(found.group(1));
            return choice == null ? Integer.toString(2 + random.nextInt(97)) : pick(choice, random);
        });
    }

    private static String pick(String[] choice, Random random) {
        return choice[random.nextInt(choice.length)];
    }
}

package io.github.siteblog.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.siteblog.BlogSettings;
import io.github.siteblog.FailOn;
import io.github.siteblog.TestRun;
import io.github.siteblog.goal.Assignment;
import io.github.siteblog.goal.GoalFailure;
import io.github.siteblog.goal.LineConsole;
import io.github.siteblog.goal.Render;
import io.github.siteblog.goal.Reporting;
import io.github.siteblog.goal.ToldFault;
import io.github.siteblog.goal.Validate;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import io.github.siteblog.report.ReportSettings;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ForkedJvmTest {

    private static final Path JAVA =
            ProcessHandle.current().info().command().map(Path::of).orElseThrow();
    private static final List<Path> CLASS_PATH = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    private static final long MEMORY = 256L * 1024 * 1024;

    @TempDir
    Path project;

    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void aBlog() throws IOException {
        write("posts/hello.md", """
                ---
                title: Hello, Ünal — 函館
                published: May 1, 2026
                authors: [ada]
                description: 'The first post.'
                category: [News]
                ---
                Hello.
                """);
        write("people/ada.md", "---\nfirstName: Ada\nlastName: Byron\n---\n");
        write("blog.yml", "title: Notes\nurl: https://example.org\n");
    }

    @Test
    void doesAGoalAndTellsAllOfIt() throws IOException, GoalFailure {
        jvm().run(new Render(assignment(List.of())), console());

        assertThat(project.resolve("target/site-blog/blog/hello/index.html"))
                .content()
                .contains("Hello, Ünal — 函館");
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("INFO Rendered 1 post to %s in ".formatted(Path.of("target", "site-blog"))))
                .endsWith("INFO Open "
                        + project.resolve("target/site-blog/index.html").toUri());
    }

    @Test
    void tellsWhatIsWrongWithTheBuildAndTheBlogAndEndsTheGoal() throws IOException {
        write("posts/later.md", "No front matter.\n");
        var fault = new Problem(
                Severity.WARNING, "cfg/unknown-parameter", new Location("pom.xml", 3, 1), "It is odd.", "Mend it.");
        assertThatThrownBy(() -> jvm().run(new Validate(assignment(List.of(fault)), false), console()))
                .isInstanceOf(GoalFailure.class)
                .hasMessage("The blog has 1 error and 1 warning; every one is in %s."
                        .formatted(Path.of("target", "reports", "index.html")));
        assertThat(lines)
                .contains("WARN pom.xml:3:1: warning: It is odd. Mend it. [cfg/unknown-parameter]")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("ERROR posts/later.md:1:1: error: The file has no front matter.")
                        .endsWith("[fm/missing]"))
                .endsWith("ERROR 1 error and 1 warning");
    }

    @Test
    void passesOnTheFaultOfADiskWithItsPlace() throws IOException {
        Files.createDirectories(project.resolve("target"));
        Files.writeString(project.resolve("target/reports"), "a file where a folder should be");
        assertThatThrownBy(() -> jvm().run(new Validate(assignment(List.of()), false), console()))
                .isInstanceOf(ToldFault.class)
                .hasMessageContaining(project.resolve("target/reports").toString())
                .cause()
                .satisfies(cause -> assertThat(cause.getStackTrace())
                        .extracting(StackTraceElement::getClassName)
                        .contains(Validate.class.getName()));
    }

    @Test
    void tellsThatMemoryIsTooLittle() throws IOException {
        write("posts/long.md", Files.readString(project.resolve("src/blog/posts/hello.md")) + "word ".repeat(800_000));
        var small = new ForkedJvm(JAVA, CLASS_PATH, 24L * 1024 * 1024);
        assertThatThrownBy(() -> small.run(new Validate(assignment(List.of()), false), console()))
                .isInstanceOf(ToldFault.class)
                .hasMessageMatching("The 2[0-9] MB that Maven may use are too little for this blog\\."
                        + " Write -Xmx1g or more into \\.mvn/jvm\\.config or MAVEN_OPTS\\.");
    }

    @Test
    void tellsThatItEndedEarly() {
        var empty = new ForkedJvm(JAVA, List.of(project), MEMORY);
        assertThatThrownBy(() -> empty.run(new Validate(assignment(List.of()), false), console()))
                .isInstanceOf(ToldFault.class)
                .hasMessage("The JVM that did the goal ended before it was done."
                        + " Run it again with -Dsite-blog.fork=false, which needs no other JVM.");
    }

    @Test
    void doesTheGoalsOfABuildInOneJvm() throws IOException, GoalFailure {
        var jvm = jvmOfThisTest(1);
        jvm.run(new Validate(assignment(List.of()), false), console());
        var started = workers();
        jvm.run(new Render(assignment(List.of())), console());
        assertThat(workers()).isSubsetOf(started);
        assertThat(project.resolve("target/site-blog/blog/hello/index.html")).exists();
    }

    @Test
    void goesOnInTheSameJvmAfterAGoalThatFailed() throws IOException, GoalFailure {
        var jvm = jvmOfThisTest(2);
        write("posts/later.md", "No front matter.\n");
        assertThatThrownBy(() -> jvm.run(new Validate(assignment(List.of()), false), console()))
                .isInstanceOf(GoalFailure.class);
        var started = workers();
        Files.delete(project.resolve("src/blog/posts/later.md"));
        jvm.run(new Validate(assignment(List.of()), false), console());
        assertThat(workers()).isSubsetOf(started);
    }

    @Test
    void takesAnotherJvmAfterAGoalThatBroke() throws IOException, GoalFailure {
        var jvm = jvmOfThisTest(3);
        var reports = Files.createDirectories(project.resolve("target")).resolve("reports");
        Files.writeString(reports, "a file where a folder should be");
        assertThatThrownBy(() -> jvm.run(new Validate(assignment(List.of()), false), console()))
                .isInstanceOf(ToldFault.class);
        var started = workers();
        Files.delete(reports);
        jvm.run(new Validate(assignment(List.of()), false), console());
        assertThat(workers()).isNotEmpty().isNotEqualTo(started);
    }

    @Test
    void endsWithTheOneThatWaitsForIt() throws Exception {
        var worker = new ProcessBuilder(
                        JAVA.toString(), "-cp", System.getProperty("java.class.path"), Worker.class.getName())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lifeline = new DataOutputStream(worker.getOutputStream())) {
            GoalCodec.write(new Render(assignment(List.of())), lifeline);
        }
        assertThat(worker.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(worker.exitValue()).isEqualTo(1);
        assertThat(project.resolve("target/site-blog")).doesNotExist();
    }

    private static ForkedJvm jvm() {
        return new ForkedJvm(JAVA, CLASS_PATH, MEMORY);
    }

    /** No other test's worker is like this one. */
    private static ForkedJvm jvmOfThisTest(int test) {
        return new ForkedJvm(JAVA, CLASS_PATH, MEMORY + test * 1024L * 1024);
    }

    private static Set<ProcessHandle> workers() {
        return ProcessHandle.current().children().collect(Collectors.toSet());
    }

    private LineConsole console() {
        return new LineConsole(lines);
    }

    private Assignment assignment(List<Problem> faults) {
        var target = project.resolve("target");
        BlogSettings settings = TestRun.in(
                project,
                target.resolve("site-blog"),
                target.resolve("site-blog-cache"),
                TestRun.at("2026-05-02T12:00:00Z", 2, FailOn.ERROR));
        var reporting = new Reporting(
                project,
                target.resolve("reports"),
                false,
                false,
                new ReportSettings("1.2.3", "src/blog/", Severity.ERROR));
        return new Assignment(settings, faults, reporting);
    }

    private void write(String path, String text) throws IOException {
        var file = project.resolve("src/blog").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

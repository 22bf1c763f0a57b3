package io.github.siteblog.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTreeTest {

    private final Problems problems = new Problems();

    @TempDir
    private Path outside;

    private Path root;

    @BeforeEach
    void makeFolder() throws IOException {
        root = Files.createDirectory(outside.resolve("blog"));
    }

    private void given(String path, String text) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void givenLink(String path, String target) throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        var link = root.resolve(path);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of(target));
    }

    private SourceTree tree() throws IOException {
        return SourceTree.of(root, problems);
    }

    private void thenProblems(String... lines) {
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly(lines);
    }

    @Test
    void reportsNamesThatTheLocaleCannotWrite() throws Exception {
        given("posts/p.md", "x");
        assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
        assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
        // No Path can be made of these bytes, which are a name in Latin-1.
        var script = "cd \"$0\" && mkdir \"$(printf 'caf\\351')\" && : > \"$(printf 'posts/caf\\351.md')\"";
        assertThat(new ProcessBuilder("sh", "-c", script, root.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
        assertThat(tree().files()).containsExactly("posts/p.md");
        thenProblems(
                "caf\uFFFD: error: The name of this file is no text in the locale of the build."
                        + " Set LC_ALL=C.UTF-8 for the build, or rename the file to letters, digits and hyphens. [io/locale]",
                "posts/caf\uFFFD.md: error: The name of this file is no text in the locale of the build."
                        + " Set LC_ALL=C.UTF-8 for the build, or rename the file to letters, digits and hyphens. [io/locale]");
    }

    @Test
    void showsAFileInASecondPlace() throws IOException {
        given("posts/a/light.txt", "lit");
        given("posts/a/dark.txt", "dark");
        var tree = SourceTree.of(root, new Problems());
        tree.show("posts/a/light.txt", "public/light.txt");
        tree.show("posts/a/light.txt", "posts/a/dark.txt");
        assertThat(tree.bytes("public/light.txt")).asString().isEqualTo("lit");
        assertThat(tree.bytes("posts/a/dark.txt")).asString().isEqualTo("dark");
        assertThat(tree.written("public/light.txt")).isEqualTo("posts/a/light.txt");
        assertThat(tree.places("posts/a/light.txt")).containsExactly("posts/a/light.txt", "public/light.txt");
        assertThat(tree.isSameAs(SourceTree.of(root, new Problems()))).isTrue();
    }

    @Test
    void listsFilesSortedWithSlashes() throws IOException {
        given("posts/b.md", "");
        given("posts/a.md", "");
        given("public/posts/x/i.png", "");
        given("blog.yml", "");
        assertThat(tree().files()).containsExactly("blog.yml", "posts/a.md", "posts/b.md", "public/posts/x/i.png");
        thenProblems();
    }

    @Test
    void listsTheFilesOfAFolderWithAndWithoutThoseFurtherDown() throws IOException {
        given("posts/a.md", "");
        given("posts/2019/b.md", "");
        given("posts-old/c.md", "");
        given("posts.md", "");
        assertThat(tree().filesBelow("posts")).containsExactly("posts/2019/b.md", "posts/a.md");
        assertThat(tree().filesIn("posts")).containsExactly("posts/a.md");
    }

    @Test
    void isEmptyWhereThereIsNoFolder() throws IOException {
        var none = SourceTree.of(root.resolve("nowhere"), problems);
        assertThat(none.files()).isEmpty();
        assertThat(none.root()).isEqualTo(root.resolve("nowhere"));
        thenProblems();
    }

    @Test
    void cannotBeChangedFromOutside() throws IOException {
        var files = tree().files();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> files.add("/etc/passwd"));
    }

    @Test
    void leavesClutterOut() throws IOException {
        given("posts/.DS_Store", "");
        given("posts/Thumbs.db", "");
        given("public/.gitkeep", "");
        given(".git/config", "");
        given("public/.htaccess", "");
        assertThat(tree().files()).containsExactly("public/.htaccess");
    }

    @Test
    void readsText() throws IOException {
        given("posts/a.md", "\uFEFFone\r\ntwo");
        assertThat(tree().read("posts/a.md").map(SourceFile::text)).contains("one\ntwo");
        assertThat(tree().read("posts/b.md")).isEmpty();
    }

    @Test
    void readsBytesAsTheyAre() throws IOException {
        given("public/a.txt", "one\r\ntwo\u0000");
        assertThat(tree().bytes("public/a.txt")).isEqualTo("one\r\ntwo\u0000".getBytes(UTF_8));
    }

    @Test
    void reportsTextThatIsNone() throws IOException {
        Files.write(root.resolve("a.md"), new byte[] {'a', (byte) 0xE9});
        assertThat(tree().read("a.md")).isEmpty();
        thenProblems("a.md:1:2: error: The byte 0xE9 at offset 1 is not UTF-8."
                + " Save the file as UTF-8; is this ISO-8859-1? [enc/invalid-utf8]");
    }

    @Test
    void readsYamlFromTheFirstLine() throws IOException {
        given("blog.yml", "title: Dask: an update\n");
        assertThat(tree().readYaml("blog.yml")).isEmpty();
        thenProblems("blog.yml:1:12: error: A value holds a colon followed by a blank."
                + " Quote the value: '\u2026'. [yaml/syntax]");
    }

    @Test
    void readsJsonAsYaml() throws IOException {
        given("posts/categories.json", "[\n  \"News\",\n  \"Tools \\u0026 more\"\n]\n");
        var value = tree().readYaml("posts/categories.json").orElseThrow();
        assertThat(((Value.Items) value).items())
                .extracting(item -> ((Text) item).value() + " " + item.location())
                .containsExactly("News posts/categories.json:2:3", "Tools & more posts/categories.json:3:3");
    }

    @Test
    void readsNoYamlWhereThereIsNoFile() throws IOException {
        assertThat(tree().readYaml("blog.yml")).isEmpty();
        thenProblems();
    }

    @Test
    void reportsALinkToAFileAndDoesNotFollowIt() throws IOException {
        Files.writeString(outside.resolve("secret"), "secret");
        givenLink("posts/l.md", "../../secret");
        var tree = tree();
        assertThat(tree.files()).isEmpty();
        assertThat(tree.read("posts/l.md")).isEmpty();
        thenProblems("posts/l.md: error: This is a symbolic link."
                + " Replace it by the file it points to; links are not followed. [io/symlink]");
    }

    @Test
    void reportsALinkToAFolderEvenWhenItGoesRound() throws IOException {
        givenLink("public/x", "..");
        assertThat(tree().files()).isEmpty();
        thenProblems("public/x: error: This is a symbolic link."
                + " Replace it by the file it points to; links are not followed. [io/symlink]");
    }

    @Test
    void reportsALinkThatPointsNowhere() throws IOException {
        givenLink("people/x.md", "/no/such/file");
        assertThat(tree().files()).isEmpty();
        thenProblems("people/x.md: error: This is a symbolic link."
                + " Replace it by the file it points to; links are not followed. [io/symlink]");
    }

    @Test
    void isListedInPartAfterFilesWereWritten() throws IOException {
        given("posts/a.md", "one");
        given("posts/b.md", "two");
        var tree = tree();
        tree.show("posts/b.md", "public/b.md");

        given("posts/a.md", "longer");
        var rewritten = tree.rewritten(List.of("posts/a.md", "posts/.a.md.swp"), problems);
        assertThat(rewritten).hasValueSatisfying(now -> {
            assertThat(now.files()).containsExactly("posts/a.md", "posts/b.md");
            assertThat(now.stamp("posts/a.md").size()).isEqualTo(6);
            assertThat(now.stamp("posts/b.md")).isEqualTo(tree.stamp("posts/b.md"));
        });
        assertThat(rewritten.orElseThrow().isSameAs(tree())).isTrue();
    }

    @Test
    void mustBeListedAnewWhenMoreHasHappenedThanThatFilesWereWritten() throws IOException {
        given("posts/a.md", "one");
        given("posts/q/b.md", "two");
        var tree = tree();

        given("posts/c.md", "new");
        assertThat(tree.rewritten(List.of("posts/c.md"), problems)).isEmpty();
        assertThat(tree.rewritten(List.of("posts"), problems)).isEmpty();
        assertThat(tree.rewritten(List.of(""), problems)).isEmpty();
        Files.delete(root.resolve("posts/a.md"));
        assertThat(tree.rewritten(List.of("posts/a.md"), problems)).isEmpty();
        Files.delete(root.resolve("posts/q/b.md"));
        Files.delete(root.resolve("posts/q"));
        assertThat(tree.rewritten(List.of("posts/q"), problems)).isEmpty();
    }

    @Test
    void reportsLinksAgainWhenItIsListedInPart() throws IOException {
        given("posts/a.md", "one");
        givenLink("posts/b.md", "a.md");
        var tree = tree();

        var now = new Problems();
        assertThat(tree.rewritten(List.of("posts/a.md"), now)).isPresent();
        assertThat(now.sorted()).isEqualTo(problems.sorted(Map.of())).hasSize(1);
        assertThat(tree.rewritten(List.of("posts/b.md"), now)).isEmpty();
    }

    @Test
    void mayItselfBeReachedByALink() throws IOException {
        given("posts/a.md", "text");
        givenLink("../link", "blog");
        var linked = SourceTree.of(outside.resolve("link"), problems);
        assertThat(linked.files()).containsExactly("posts/a.md");
        assertThat(linked.read("posts/a.md").map(SourceFile::text)).contains("text");
        thenProblems();
    }

    @Test
    void doesNotOpenALinkThatTookTheFilesPlace() throws IOException {
        given("posts/a.md", "text");
        Files.writeString(outside.resolve("secret"), "secret");
        var tree = tree();
        Files.delete(root.resolve("posts/a.md"));
        givenLink("posts/a.md", "../../secret");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> tree.bytes("posts/a.md"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../secret", "posts/../../secret", "/etc/passwd", "", ".", "posts", "posts/./a.md", "POSTS/A.MD"
            })
    void opensNothingThatItDidNotList(String path) throws IOException {
        given("posts/a.md", "text");
        Files.writeString(outside.resolve("secret"), "secret");
        var tree = tree();
        assertThat(tree.has(path)).isFalse();
        assertThat(tree.read(path)).isEmpty();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> tree.open(path).close())
                .withMessage("not a file of the source tree: " + path);
    }

    @Test
    @Timeout(5)
    void readsNoYamlThatIsTooLong() throws IOException {
        given("posts/categories.json", "[\"" + "x".repeat(4_000_000) + "\"]");
        assertThat(tree().readYaml("posts/categories.json")).isEmpty();
        thenProblems("posts/categories.json:1:1: error: The file is longer than 256 KiB."
                + " Delete what it does not need. [fm/too-large]");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesFilesOfAnArchiveWhereItHasNone(boolean isJar) throws IOException {
        var archive = isJar ? jar() : classes();
        Files.createDirectories(outside.resolve("blog/theme"));
        Files.writeString(outside.resolve("blog/theme/a.ftlh"), "own");
        var tree = SourceTree.of(outside.resolve("blog"), new Problems());
        tree.add("theme", archive, "META-INF/site-blog/theme/");
        assertThat(tree.files()).containsExactly("theme/a.ftlh", "theme/assets/b.css");
        assertThat(tree.bytes("theme/a.ftlh")).asString().isEqualTo("own");
        assertThat(tree.bytes("theme/assets/b.css")).asString().isEqualTo("b {}");
        assertThat(tree.size("theme/assets/b.css")).isEqualTo(4);
        assertThat(tree.files().stream().filter(tree::isArchived)).containsExactly("theme/assets/b.css");
    }

    @Test
    void takesNothingOfAnArchiveThatDoesNotExist() throws IOException {
        var tree = SourceTree.of(outside.resolve("blog"), new Problems());
        tree.add("theme", outside.resolve("no.jar"), "META-INF/site-blog/theme/");
        assertThat(tree.files()).isEmpty();
    }

    private Path jar() throws IOException {
        var file = outside.resolve("theme.jar");
        try (var jar = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : List.of(
                    "META-INF/MANIFEST.MF=x",
                    "META-INF/site-blog/theme/a.ftlh=jar",
                    "META-INF/site-blog/theme/assets/b.css=b {}")) {
                jar.putNextEntry(new ZipEntry(entry.split("=")[0]));
                jar.write(entry.split("=")[1].getBytes(UTF_8));
                jar.closeEntry();
            }
        }
        return file;
    }

    private Path classes() throws IOException {
        var theme = outside.resolve("classes/META-INF/site-blog/theme");
        Files.createDirectories(theme.resolve("assets"));
        Files.writeString(theme.resolve("a.ftlh"), "jar");
        Files.writeString(theme.resolve("assets/b.css"), "b {}");
        return outside.resolve("classes");
    }
}

package io.github.siteblog.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.siteblog.parallel.Workers;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTreeTest {

    private static final String FOREIGN =
            "%s: error: The folder is not empty and was not written by this plugin. Delete it, or choose another <outputDirectory>. [cfg/foreign-output]";

    @TempDir
    Path folder;

    private Path root;
    private Path staging;
    private final Problems problems = new Problems();

    @BeforeEach
    void root() {
        root = folder.resolve("target/site");
        staging = folder.resolve("target/.site-staging");
    }

    @Test
    void writesASiteIntoAFolderThatDoesNotExist() throws IOException {
        assertThat(Sites.write(root, "index.html=Héllo", "blog/p/index.html", "assets/site.css"))
                .isEqualTo(new WriteResult(3, 3, 0));
        thenFiles("assets/site.css=x", "blog/p/index.html=x", "index.html=Héllo");
        assertThat(staging).doesNotExist();
    }

    @Test
    void changesNothingBeforeTheCommit() throws IOException {
        Sites.write(root, "index.html=old", "gone.html");
        var tree = OutputTree.open(root, problems).orElseThrow();
        Sites.stage(tree, "index.html=new", "more.html");
        thenFiles("gone.html=x", "index.html=old");
        tree.commit();
        thenFiles("index.html=new", "more.html=x");
    }

    @Test
    void tellsWhereAFileWillBe() throws IOException {
        var tree = OutputTree.open(root, problems).orElseThrow();
        assertThat(tree.stage(OutputFile.of("blog/p/index.html", "x"))).isEqualTo(root.resolve("blog/p/index.html"));
    }

    @Test
    void doesNotTouchFilesThatStayTheSame() throws IOException {
        Sites.write(root, "index.html=1", "same.html");
        var old = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
        for (var name : new String[] {"index.html", "same.html", Manifest.NAME}) {
            Files.setLastModifiedTime(root.resolve(name), old);
        }
        assertThat(Sites.write(root, "index.html=2", "same.html")).isEqualTo(new WriteResult(2, 1, 0));
        assertThat(Files.getLastModifiedTime(root.resolve("same.html"))).isEqualTo(old);
        assertThat(Files.getLastModifiedTime(root.resolve("index.html"))).isNotEqualTo(old);
        assertThat(Files.getLastModifiedTime(root.resolve(Manifest.NAME))).isNotEqualTo(old);
    }

    @Test
    void touchesNothingAtAllWhereNothingChanged() throws IOException {
        Sites.write(root, "index.html", "a/b.html");
        var old = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
        Files.setLastModifiedTime(root.resolve(Manifest.NAME), old);
        Files.setLastModifiedTime(root.resolve("a"), old);
        assertThat(Sites.write(root, "a/b.html", "index.html")).isEqualTo(new WriteResult(2, 0, 0));
        assertThat(Files.getLastModifiedTime(root.resolve(Manifest.NAME))).isEqualTo(old);
        assertThat(Files.getLastModifiedTime(root.resolve("a"))).isEqualTo(old);
    }

    @Test
    void deletesWhatIsNoLongerPartOfTheSite() throws IOException {
        Sites.write(root, "index.html", "blog/old/index.html", "blog/old/deep/er.png", "blog/kept/index.html");
        assertThat(Sites.write(root, "index.html", "blog/kept/index.html")).isEqualTo(new WriteResult(2, 0, 2));
        thenFiles("blog/kept/index.html=x", "index.html=x");
        assertThat(root.resolve("blog/old")).doesNotExist();
    }

    @Test
    void keepsFilesThatItDidNotWrite() throws IOException {
        Sites.write(root, "index.html", "blog/old/index.html");
        Files.writeString(root.resolve("blog/old/notes.txt"), "mine");
        Sites.write(root, "index.html");
        thenFiles("blog/old/notes.txt=mine", "index.html=x");
    }

    @Test
    void writesAgainWhatWasDeletedOrChangedByHand() throws IOException {
        Sites.write(root, "a.html=1", "b.html=2");
        Files.delete(root.resolve("a.html"));
        Files.writeString(root.resolve("b.html"), "damaged");
        assertThat(Sites.write(root, "a.html=1", "b.html=2")).isEqualTo(new WriteResult(2, 2, 0));
        thenFiles("a.html=1", "b.html=2");
    }

    @Test
    void replacesReadOnlyFiles() throws IOException {
        Sites.write(root, "index.html=old", "gone.html");
        assertThat(root.resolve("index.html").toFile().setReadOnly()).isTrue();
        assertThat(root.resolve("gone.html").toFile().setReadOnly()).isTrue();
        Sites.write(root, "index.html=new");
        thenFiles("index.html=new");
    }

    @Test
    void takesAnEmptyFolder() throws IOException {
        Files.createDirectories(root);
        Sites.write(root, "index.html");
        thenFiles("index.html=x");
    }

    @Test
    void refusesAFolderThatItDidNotWrite() throws IOException {
        Files.createDirectories(root.resolve("src"));
        Files.writeString(root.resolve("src/precious.txt"), "mine");
        assertThat(OutputTree.open(root, problems)).isEmpty();
        assertThat(Sites.lines(problems)).containsExactly(FOREIGN.formatted(root));
        thenFiles("src/precious.txt=mine");
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        Files.createDirectories(root.getParent());
        Files.writeString(root, "mine");
        assertThat(OutputTree.open(root, problems)).isEmpty();
        assertThat(Sites.lines(problems)).containsExactly(FOREIGN.formatted(root));
        assertThat(root).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "damaged",
                "0000  index.html",
                "../x",
                "0000000000000000000000000000000000000000000000000000000000000000  ../precious.txt"
            })
    void refusesAFolderWhoseManifestIsDamaged(String manifest) throws IOException {
        Files.writeString(folder.resolve("precious.txt"), "mine");
        Sites.write(root, "index.html");
        Files.writeString(root.resolve(Manifest.NAME), manifest);
        assertThat(OutputTree.open(root, problems)).isEmpty();
        assertThat(Sites.lines(problems)).containsExactly(FOREIGN.formatted(root));
        thenFiles("index.html=x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil.html", "a/../../evil.html", "/etc/evil.html", "", ".", "a/..", "../site-evil/x.html"})
    void refusesPathsThatLeadOut(String path) throws IOException {
        try (var tree = OutputTree.open(root, problems).orElseThrow()) {
            assertThatThrownBy(() -> tree.stage(OutputFile.of(path, "x")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("not inside the output folder: " + path);
        }
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void refusesAPathThatIsStagedTwice() throws IOException {
        var tree = OutputTree.open(root, problems).orElseThrow();
        Sites.stage(tree, "index.html");
        assertThatThrownBy(() -> Sites.stage(tree, "index.html=other"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("staged twice: index.html");
    }

    @Test
    void clearsWhatAKilledRunHasStaged() throws IOException {
        Files.createDirectories(staging.resolve("blog/p"));
        Files.writeString(staging.resolve("blog/p/index.html"), "half");
        Files.writeString(staging.resolve("blog.html"), "half");
        Sites.write(root, "blog.html/index.html", "index.html");
        thenFiles("blog.html/index.html=x", "index.html=x");
        assertThat(staging).doesNotExist();
    }

    @Test
    void leavesTheSiteAloneWhereAFileCannotBeRead() throws IOException {
        Sites.write(root, "index.html=old");
        var tree = OutputTree.open(root, problems).orElseThrow();
        Sites.stage(tree, "index.html=new");
        assertThatThrownBy(() -> tree.stage(new OutputFile("a.png", () -> {
                    throw new IOException("gone");
                })))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
        thenFiles("index.html=old");
    }

    @Test
    void closesOnce() throws IOException {
        var first = OutputTree.open(root, problems).orElseThrow();
        Sites.stage(first, "index.html");
        first.commit();
        try (var next = OutputTree.open(root, problems).orElseThrow()) {
            Sites.stage(next, "index.html=new");
            first.close();
            next.commit();
        }
        thenFiles("index.html=new");
        assertThat(root.getParent()).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void throwsAwayWhatIsNotCommitted() throws IOException {
        Sites.write(root, "index.html=old");
        try (var tree = OutputTree.open(root, problems).orElseThrow()) {
            Sites.stage(tree, "index.html=new");
        }
        thenFiles("index.html=old");
        assertThat(root.getParent()).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void failsWhereTheFolderIsDeletedMeanwhile() throws IOException {
        Sites.write(root, "index.html", "same.html");
        var tree = OutputTree.open(root, problems).orElseThrow();
        Sites.stage(tree, "index.html=new", "same.html");
        for (var path : Folders.deepestFirst(root)) {
            Files.delete(path);
        }
        assertThatThrownBy(tree::commit).isInstanceOf(NoSuchFileException.class).hasMessage(root.toString());
        assertThat(root).doesNotExist();
    }

    @Test
    void stagesOnManyThreads() throws IOException {
        var tree = OutputTree.open(root, problems).orElseThrow();
        var numbers = IntStream.range(0, 200).boxed().toList();
        try (var workers = new Workers(8)) {
            workers.map(numbers, number -> tree.stage(OutputFile.of("blog/" + number + "/index.html", "" + number)));
        }
        assertThat(tree.commit()).isEqualTo(new WriteResult(200, 200, 0));
        assertThat(root.resolve("blog/199/index.html")).hasContent("199");
    }

    @Test
    void describesTheSiteInItsManifest() throws IOException {
        Sites.write(root, "index.html", "a b/é.html=");
        assertThat(root.resolve(Manifest.NAME)).hasContent("""
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a b/é.html
                2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  index.html
                """);
    }

    private void thenFiles(String... expected) throws IOException {
        assertThat(Sites.files(root)).containsExactly(expected);
    }
}

package io.github.siteblog.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a site from being published, told before anything changes. */
class ObstaclesTest {

    @TempDir
    Path folder;

    private Path root;
    private Map<String, String> before;

    @BeforeEach
    void publish() throws IOException {
        root = folder.resolve("site");
        Sites.write(root, "index.html=old", "blog/p/index.html=old");
    }

    @Test
    void refuseAForeignFileInThePlaceOfAFolder() throws IOException {
        Files.writeString(root.resolve("tag"), "mine");
        thenRefused("tag", "it is in the place of a folder of the site", "index.html=new", "tag/x/index.html");
    }

    @Test
    void refuseAForeignFileInAFolderInThePlaceOfAFile() throws IOException {
        Files.createDirectories(root.resolve("about.html/deep"));
        Files.writeString(root.resolve("about.html/deep/notes.txt"), "mine");
        thenRefused(
                "about.html/deep/notes.txt",
                "it is in a folder that is in the place of a file of the site",
                "index.html=new",
                "about.html");
    }

    @Test
    void passFoldersWithoutFiles() throws IOException {
        Files.createDirectories(root.resolve("about.html/deep"));
        Sites.write(root, "about.html", "index.html=new");
        assertThat(Sites.files(root)).containsExactly("about.html=x", "index.html=new");
    }

    @Test
    void passALinkInThePlaceOfAFile() throws IOException {
        var elsewhere = Files.writeString(folder.resolve("elsewhere.txt"), "mine");
        Files.delete(root.resolve("index.html"));
        Files.createSymbolicLink(root.resolve("index.html"), elsewhere);
        Sites.write(root, "index.html=new");
        assertThat(root.resolve("index.html")).isRegularFile().hasContent("new");
        assertThat(Files.isSymbolicLink(root.resolve("index.html"))).isFalse();
        assertThat(elsewhere).hasContent("mine");
    }

    @Test
    void refuseALinkInThePlaceOfAFolder() throws IOException {
        link("tag");
        thenRefused("tag", "it is a symbolic link in the output folder", "index.html=new", "tag/x.html");
    }

    @Test
    void refuseALinkInThePlaceOfAFolderWhoseFilesAreToGo() throws IOException {
        Files.delete(root.resolve("blog/p/index.html"));
        Files.delete(root.resolve("blog/p"));
        var elsewhere = link("blog/p");
        Files.writeString(elsewhere.resolve("index.html"), "mine");
        thenRefused("blog/p", "it is a symbolic link in the output folder", "index.html=new");
        assertThat(elsewhere.resolve("index.html")).hasContent("mine");
    }

    @Test
    void refuseAFolderThatIsReadOnly() throws IOException {
        var blog = root.resolve("blog/p").toFile();
        assumeThat(blog.setWritable(false) && !Files.isWritable(blog.toPath()))
                .as("nothing is read-only for an administrator")
                .isTrue();
        before = Edition.on(root);
        assertThatThrownBy(() -> Sites.write(root, "index.html=new", "blog/p/index.html=new"))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage(blog.toString());
        thenUnchanged();
        assertThat(blog.setWritable(true)).isTrue();
    }

    @Test
    void areLookedForInTheFolderThatALinkLeadsTo() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), root);
        Sites.write(link, "index.html=new");
        assertThat(Sites.files(root)).containsExactly("index.html=new");
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    /** Where a system takes capitals for small letters, both names are those of one file, as two hard links are. */
    @Test
    void includeTheOldNameOfAFileThatDiffersInCase() throws IOException {
        Files.createDirectories(root.resolve("BLOG/p"));
        Files.createLink(root.resolve("BLOG/p/index.html"), root.resolve("blog/p/index.html"));
        assertThat(Obstacles.find(
                        root, Set.of("BLOG/p/index.html"), Set.of("BLOG/p/index.html"), Set.of("blog/p/index.html")))
                .containsExactly("blog/p/index.html");
    }

    private Path link(String path) throws IOException {
        var elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(root.resolve(path), elsewhere);
        return elsewhere;
    }

    private void thenRefused(String path, String reason, String... files) throws IOException {
        before = Edition.on(root);
        assertThatThrownBy(() -> Sites.write(root, files))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(root.resolve(path) + ": " + reason);
        thenUnchanged();
    }

    private void thenUnchanged() throws IOException {
        assertThat(Edition.on(root)).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }
}

package io.github.siteblog.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderedSiteTest {

    @TempDir
    Path root;

    private final Problems problems = new Problems();

    @Test
    void isTheSiteThatItsManifestDescribes() throws IOException {
        Sites.write(root, "index.html", "blog/p/index.html", "a.css");
        try (var site = RenderedSite.open(root, problems).orElseThrow()) {
            assertThat(site.root()).isEqualTo(root);
            assertThat(site.paths()).containsExactly("a.css", "blog/p/index.html", "index.html");
        }
        assertThat(Sites.lines(problems)).isEmpty();
    }

    @Test
    void isRefusedWhereNothingWasRendered() throws IOException {
        thenRefused(
                root
                        + ": error: The folder holds no rendered site. Run the goal 'render' before, with the same <outputDirectory>. [cfg/manifest]");
    }

    @Test
    void isRefusedWhereItsFolderIsMissing() throws IOException {
        var none = root.resolve("none");
        assertThat(RenderedSite.open(none, problems)).isEmpty();
        assertThat(Sites.lines(problems))
                .containsExactly(
                        none
                                + ": error: The folder holds no rendered site. Run the goal 'render' before, with the same <outputDirectory>. [cfg/manifest]");
    }

    @Test
    void isRefusedWithEveryFileThatDiffers() throws IOException {
        Sites.write(root, "same.html", "changed.html", "gone/index.html", "folder.html");
        Files.writeString(root.resolve("changed.html"), "y");
        Files.delete(root.resolve("gone/index.html"));
        Files.delete(root.resolve("folder.html"));
        Files.createDirectories(root.resolve("folder.html"));
        Files.createDirectories(root.resolve("more"));
        Files.writeString(root.resolve("more/added.html"), "x");
        thenRefused(
                "changed.html: error: The file was changed or deleted after the site was rendered. Run the goal 'render' again. [cfg/manifest]",
                "folder.html: error: The file was changed or deleted after the site was rendered. Run the goal 'render' again. [cfg/manifest]",
                "gone/index.html: error: The file was changed or deleted after the site was rendered. Run the goal 'render' again. [cfg/manifest]",
                "more/added.html: error: The file was added after the site was rendered. Run the goal 'render' again. [cfg/manifest]");
    }

    @Test
    void mayHaveEmptyFolders() throws IOException {
        Sites.write(root, "index.html");
        Files.createDirectories(root.resolve("empty"));
        try (var site = RenderedSite.open(root, problems).orElseThrow()) {
            assertThat(site.paths()).containsExactly("index.html");
        }
    }

    @Test
    void isLeftAloneByOtherBuildsWhileItIsOpen() throws IOException {
        Sites.write(root, "index.html");
        try (var site = RenderedSite.open(root, problems).orElseThrow()) {
            assertThat(site.paths()).hasSize(1);
            assertThat(FolderLock.take(root, Beside.of(root), problems, Duration.ZERO))
                    .isEmpty();
        }
        try (var lock =
                FolderLock.take(root, Beside.of(root), problems, Duration.ZERO).orElseThrow()) {
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void isRefusedWhereItIsHalfPublished() throws IOException {
        Sites.write(root, "index.html=old");
        Files.writeString(root.resolve("index.html"), "new");
        Files.writeString(root.resolve("added.html"), "new");
        thenRefused(
                "added.html: error: The file was added after the site was rendered. Run the goal 'render' again. [cfg/manifest]",
                "index.html: error: The file was changed or deleted after the site was rendered. Run the goal 'render' again. [cfg/manifest]");
        assertThat(Beside.of(root).lock()).doesNotExist();
    }

    @Test
    void isAllOfAnUnpackedArchive() throws IOException {
        Files.writeString(root.resolve("index.html"), "x");
        Files.writeString(root.resolve("a.css"), "x");
        thenPublished("a.css", "index.html");
    }

    @Test
    void isWhatACheckoutHoldsBesidesThatOfGit() throws IOException {
        Sites.write(root, "index.html", "a.css");
        Files.writeString(root.resolve("index.html"), "another end of line");
        Files.createDirectories(root.resolve(".git"));
        Files.writeString(root.resolve(".git/HEAD"), "x");
        thenPublished("a.css", "index.html");
    }

    @Test
    void isComparedWithItsManifestWhereItWasRendered() throws IOException {
        Sites.write(root, "index.html=old");
        Files.writeString(root.resolve("index.html"), "new");
        assertThat(RenderedSite.openPublished(root, problems)).isEmpty();
        assertThat(Sites.lines(problems))
                .containsExactly(
                        "index.html: error: The file was changed or deleted after the site was rendered. Run the goal 'render' again. [cfg/manifest]");
    }

    @Test
    void isNoFolderWithoutAHomePage() throws IOException {
        Files.writeString(root.resolve("a.css"), "x");
        assertThat(RenderedSite.openPublished(root, problems)).isEmpty();
        assertThat(Sites.lines(problems))
                .containsExactly(
                        root
                                + ": error: The folder holds no rendered site. Run the goal 'render' before, with the same <outputDirectory>. [cfg/manifest]");
    }

    private void thenPublished(String... paths) throws IOException {
        try (var site = RenderedSite.openPublished(root, problems).orElseThrow()) {
            assertThat(site.paths()).containsExactly(paths);
        }
        assertThat(Sites.lines(problems)).isEmpty();
    }

    private void thenRefused(String... expected) throws IOException {
        assertThat(RenderedSite.open(root, problems)).isEmpty();
        assertThat(Sites.lines(problems)).containsExactly(expected);
    }
}

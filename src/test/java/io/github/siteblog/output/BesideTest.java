package io.github.siteblog.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BesideTest {

    @TempDir
    Path folder;

    @BeforeEach
    void realFolder() throws IOException {
        folder = folder.toRealPath();
    }

    @Test
    void isWhereReadersOfTheSiteDoNotLook() throws IOException {
        var beside = Beside.of(folder.resolve("target/site"));
        assertThat(beside.staging()).isEqualTo(folder.resolve("target/.site-staging"));
        assertThat(beside.pending()).isEqualTo(folder.resolve("target/.site-pending.sha256"));
        assertThat(beside.lock()).isEqualTo(folder.resolve("target/.site-lock"));
        assertThat(folder.resolve("target")).isEmptyDirectory();
    }

    @Test
    void isWhereALinkLeads() throws IOException {
        var site = Files.createDirectories(folder.resolve("elsewhere/site"));
        var link = Files.createSymbolicLink(folder.resolve("link"), site);
        var parent = Files.createSymbolicLink(folder.resolve("parent"), folder.resolve("elsewhere"));
        assertThat(Beside.of(link)).isEqualTo(Beside.of(site));
        assertThat(Beside.of(parent.resolve("new"))).isEqualTo(Beside.of(folder.resolve("elsewhere/new")));
    }

    @Test
    void isNotThereForALinkThatLeadsNowhere() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("none"));
        assertThatThrownBy(() -> Beside.of(link))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(link + ": it is a symbolic link that leads nowhere");
    }

    @Test
    void isNotThereForAWholeFileSystem() {
        assertThatThrownBy(() -> Beside.of(folder.getRoot()))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(folder.getRoot() + ": it is a whole file system, and not a folder in one");
    }
}

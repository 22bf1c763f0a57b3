package io.github.siteblog.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.output.HalfPublishedException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IoFaultTest {

    @Test
    void tellsThatAFileIsGone() {
        thenMessage(
                new NoSuchFileException("posts/p.md"),
                "The file 'posts/p.md' was deleted while the goal ran. Run it again. [io/changed]");
    }

    @Test
    void tellsThatAFileMayNotBeOpened() {
        thenMessage(
                new AccessDeniedException("posts/p.md"),
                "The file 'posts/p.md' cannot be accessed. Check its permissions, and that no other program uses it. [io/not-writable]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "There is not enough space on the disk", "Disk quota exceeded"})
    void tellsThatTheDiskIsFull(String reason) {
        thenMessage(
                new FileSystemException("target/x", null, reason),
                "The file 'target/x' cannot be written, as the disk is full. Make room and run the goal again. [io/disk-full]");
    }

    @Test
    void tellsHowToCompleteASiteThatIsHalfPublished() {
        thenMessage(
                new HalfPublishedException(Path.of("site"), new AccessDeniedException("site/index.html")),
                "The file 'site/index.html' cannot be accessed. Check its permissions, and that no other program uses it."
                        + " The site in 'site' is partly new and partly old; run the goal 'render' again, which completes it. [io/not-writable]");
    }

    @Test
    void tellsThatFilesCannotBeMovedIntoTheOutputFolder() {
        thenMessage(
                new AtomicMoveNotSupportedException("a", "b", "Invalid cross-device link"),
                "The output folder and the folder that it is in are not on one file system."
                        + " Choose another <outputDirectory>.");
    }

    @Test
    void tellsThatTheOutputFolderHoldsALink() {
        thenMessage(
                new FileSystemException("target/x", null, "it is a symbolic link in the output folder"),
                "The file 'target/x' is not written: it is a symbolic link in the output folder."
                        + " Delete it, or choose another <outputDirectory>. [io/symlink-output]");
    }

    @Test
    void passesOnWhatTheSystemSays() {
        thenMessage(
                new FileSystemException("target/x", null, "Too many levels of symbolic links"),
                "The file 'target/x' cannot be read or written: Too many levels of symbolic links.");
    }

    @Test
    void passesOnTheMessageOfAnyOtherFault() {
        thenMessage(new IOException("Broken pipe"), "A file cannot be read or written: Broken pipe.");
    }

    private static void thenMessage(IOException e, String message) {
        assertThat(IoFault.message(e)).isEqualTo(message);
    }
}

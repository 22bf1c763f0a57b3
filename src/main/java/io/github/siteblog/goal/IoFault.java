package io.github.siteblog.goal;

import io.github.siteblog.output.HalfPublishedException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;

/** Says in words what went wrong with a file. */
public final class IoFault {

    /** What systems say of a disk that takes no more. */
    private static final List<String> FULL = List.of("no space left", "not enough space", "quota exceeded");

    private IoFault() {}

    /** The message with the rule that is broken, as those of problems have it. */
    public static String message(IOException e) {
        var fault = e instanceof HalfPublishedException half ? half.getCause() : e;
        var text = e instanceof HalfPublishedException half
                ? "%s The site in '%s' is partly new and partly old; run the goal 'render' again, which completes it."
                        .formatted(text(fault), half.root())
                : text(fault);
        var rule = rule(fault);
        return rule.isEmpty() ? text : "%s [%s]".formatted(text, rule);
    }

    private static String text(IOException e) {
        if (e instanceof ToldFault) {
            return e.getMessage();
        }
        if (e instanceof AtomicMoveNotSupportedException) {
            return "The output folder and the folder that it is in are not on one file system. Choose another"
                    + " <outputDirectory>.";
        }
        if (e instanceof NoSuchFileException missing) {
            return "The file '%s' was deleted while the goal ran. Run it again.".formatted(missing.getFile());
        }
        if (e instanceof AccessDeniedException denied) {
            return "The file '%s' cannot be accessed. Check its permissions, and that no other program uses it."
                    .formatted(denied.getFile());
        }
        if (e instanceof FileSystemException fault && isFull(fault)) {
            return "The file '%s' cannot be written, as the disk is full. Make room and run the goal again."
                    .formatted(fault.getFile());
        }
        if (e instanceof FileSystemException fault && isLink(fault)) {
            return "The file '%s' is not written: %s. Delete it, or choose another <outputDirectory>."
                    .formatted(fault.getFile(), fault.getReason());
        }
        if (e instanceof FileSystemException fault && fault.getReason() != null) {
            return "The file '%s' cannot be read or written: %s.".formatted(fault.getFile(), fault.getReason());
        }
        return "A file cannot be read or written: %s.".formatted(e.getMessage());
    }

    /** The id of the rule that is broken; empty when it has none. */
    private static String rule(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "io/changed";
        }
        if (e instanceof AccessDeniedException) {
            return "io/not-writable";
        }
        if (e instanceof FileSystemException fault && isFull(fault)) {
            return "io/disk-full";
        }
        return e instanceof FileSystemException fault && isLink(fault) ? "io/symlink-output" : "";
    }

    /** Whether the output folder holds, or is, a symbolic link that it must not. */
    private static boolean isLink(FileSystemException e) {
        return String.valueOf(e.getReason()).startsWith("it is a symbolic link");
    }

    private static boolean isFull(FileSystemException e) {
        var reason = String.valueOf(e.getReason()).toLowerCase(Locale.ROOT);
        return FULL.stream().anyMatch(reason::contains);
    }
}

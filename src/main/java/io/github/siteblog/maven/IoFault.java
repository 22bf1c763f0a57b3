package io.github.siteblog.maven;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words what went wrong with a file. */
final class IoFault {

    private IoFault() {}

    static String message(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return "The file '%s' was deleted while the goal ran. Run it again.".formatted(missing.getFile());
        }
        if (e instanceof AccessDeniedException denied) {
            return "The file '%s' cannot be accessed. Check its permissions.".formatted(denied.getFile());
        }
        if (e instanceof FileSystemException fault && fault.getReason() != null) {
            return "The file '%s' cannot be read or written: %s.".formatted(fault.getFile(), fault.getReason());
        }
        return "A file cannot be read or written: %s.".formatted(e.getMessage());
    }
}

package io.github.siteblog.fork;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ended a goal in another JVM.
 *
 * @param name the class of the exception
 * @param message its message, or null
 * @param trace where it was thrown, the innermost place first
 */
record Fault(String name, @Nullable String message, List<Place> trace) {

    /**
     * A place in the code.
     *
     * @param type the name of the class
     * @param method the name of the method
     * @param file the name of the source file, or null
     * @param line the line, negative when it is not known
     */
    record Place(String type, String method, @Nullable String file, int line) {

        static Place of(StackTraceElement element) {
            return new Place(
                    element.getClassName(), element.getMethodName(), element.getFileName(), element.getLineNumber());
        }

        StackTraceElement element() {
            return new StackTraceElement(type, method, file, line);
        }
    }

    static Fault of(Throwable thrown) {
        var trace = Arrays.stream(thrown.getStackTrace()).map(Place::of).toList();
        return new Fault(thrown.getClass().getName(), thrown.getMessage(), trace);
    }

    /** An exception with the message and the places of what was thrown there. */
    IOException exception() {
        var exception = new IOException(message == null ? name : message);
        exception.setStackTrace(trace.stream().map(Place::element).toArray(StackTraceElement[]::new));
        return exception;
    }
}

package io.github.siteblog.content;

/** The parts of a path. */
final class FileName {

    private FileName() {}

    /** The file name without folders and extension: {@code hello} of {@code posts/hello.md}. */
    static String stem(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}

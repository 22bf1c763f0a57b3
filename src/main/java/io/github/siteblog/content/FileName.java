package io.github.siteblog.content;

import java.text.Normalizer;

/** The parts of a path. */
final class FileName {

    private FileName() {}

    /** The file name without folders and extension, in NFC: {@code hello} of {@code posts/hello.md}. */
    static String stem(String path) {
        var name = Normalizer.normalize(path.substring(path.lastIndexOf('/') + 1), Normalizer.Form.NFC);
        var dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}

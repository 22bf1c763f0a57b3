package io.github.siteblog.content;

import java.text.Normalizer;

/** The parts of a path. */
final class FileName {

    private FileName() {}

    /** What a text is called: the stem of its file, or its folder when the file is called {@code index}. */
    static String ofText(String path) {
        var folder = path.lastIndexOf('/');
        return stem(path).equals("index") && folder > path.indexOf('/')
                ? stem(path.substring(0, folder) + ".")
                : stem(path);
    }

    /** The file name without folders and extension, in NFC: {@code hello} of {@code posts/hello.md}. */
    static String stem(String path) {
        var name = Normalizer.normalize(path.substring(path.lastIndexOf('/') + 1), Normalizer.Form.NFC);
        var dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}

package io.github.siteblog.page;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The attribute {@code srcset}: URLs of one picture, each with the width or the density that it is for. */
final class SourceSet {

    private SourceSet() {}

    /** The same with other URLs. */
    static String map(String candidates, UnaryOperator<String> url) {
        return Arrays.stream(candidates.split(",\\s+"))
                .map(candidate -> {
                    var parts = candidate.split("\\s+", 2);
                    return url.apply(parts[0]) + (parts.length > 1 ? " " + parts[1] : "");
                })
                .collect(Collectors.joining(", "));
    }
}

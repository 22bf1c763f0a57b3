package io.github.siteblog.goal;

import java.util.List;

/**
 * A console that keeps its lines, each with its level before it.
 *
 * @param lines takes them
 */
public record LineConsole(List<String> lines) implements Console {

    @Override
    public void info(String line) {
        lines.add("INFO " + line);
    }

    @Override
    public void warn(String line) {
        lines.add("WARN " + line);
    }

    @Override
    public void error(String line) {
        lines.add("ERROR " + line);
    }

    @Override
    public void print(String line) {
        lines.add(line);
    }
}

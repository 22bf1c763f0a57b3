package io.github.siteblog.maven;

import io.github.siteblog.goal.Console;
import org.apache.maven.plugin.logging.Log;

/**
 * The log of a build.
 *
 * @param log where Maven takes lines with a level
 */
record MavenConsole(Log log) implements Console {

    @Override
    public void info(String line) {
        log.info(line);
    }

    @Override
    public void warn(String line) {
        log.warn(line);
    }

    @Override
    public void error(String line) {
        log.error(line);
    }

    @Override
    public void print(String line) {
        System.out.println(line);
    }
}

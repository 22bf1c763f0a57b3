package io.github.siteblog.maven;

import java.io.Console;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/** Where the log of the build goes. */
final class Terminal {

    /** From this version on, Java has a console even where nobody looks at it. */
    private static final int CONSOLE_EVERYWHERE = 22;

    private Terminal() {}

    /** Whether a person looks at the log on a terminal that shows colours. */
    static boolean hasColour(MavenSession session) {
        return session.getRequest().isInteractiveMode()
                && System.getenv("NO_COLOR") == null
                && !"dumb".equals(System.getenv("TERM"))
                && isTerminal(System.console());
    }

    /** Whether the build runs in GitHub Actions, which reads annotations from the log. */
    static boolean isGitHub() {
        return "true".equals(System.getenv("GITHUB_ACTIONS"));
    }

    private static boolean isTerminal(@Nullable Console console) {
        if (console == null || Runtime.version().feature() < CONSOLE_EVERYWHERE) {
            return console != null;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Java %s has Console.isTerminal".formatted(CONSOLE_EVERYWHERE), e);
        }
    }
}

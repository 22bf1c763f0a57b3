package io.github.siteblog.fork;

import io.github.siteblog.goal.Console;
import io.github.siteblog.goal.Goal;
import io.github.siteblog.goal.GoalFailure;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A JVM for the goals of a build: it does one at a time, and ends with the JVM of the build, or when nothing came for a
 * while.
 *
 * @param java the program that starts it
 * @param classPath the files that this program is made of
 * @param memory how many bytes its heap may have
 */
public record ForkedJvm(Path java, List<Path> classPath, long memory) {

    private static final List<String> OPTIONS = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true");

    /** What is made lives for a moment only, so there is more room for it than a JVM would choose. */
    private static final long YOUNG = 192L * 1024 * 1024;

    /** Options of the user that are meant for the JVM of the build, such as a debugger's port. */
    private static final List<String> FOREIGN_OPTIONS =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /** Goals of one build follow each other within seconds, unless other modules are between them. */
    private static final IdleWorkers IDLE = new IdleWorkers(Duration.ofSeconds(10));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(IDLE::end, "end of idle workers"));
    }

    public ForkedJvm {
        classPath = List.copyOf(classPath);
    }

    /**
     * Does a goal there.
     *
     * @param console takes what the goal tells
     */
    public void run(Goal goal, Console console) throws IOException, GoalFailure {
        var idle = IDLE.take(this);
        var worker = idle.isPresent() ? idle.get() : start();
        try {
            worker.run(goal, console);
        } finally {
            if (worker.isFree()) {
                IDLE.put(this, worker);
            } else {
                worker.end();
            }
        }
    }

    private WorkerProcess start() throws IOException {
        var builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.INHERIT);
        FOREIGN_OPTIONS.forEach(builder.environment()::remove);
        return new WorkerProcess(builder.start());
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(java.toString());
        command.addAll(OPTIONS);
        command.add("-Xmx" + memory);
        command.add("-Xmn" + Math.min(YOUNG, memory / 3));
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(Worker.class.getName());
        return command;
    }
}

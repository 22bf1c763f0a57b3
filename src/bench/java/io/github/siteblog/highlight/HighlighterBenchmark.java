package io.github.siteblog.highlight;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How much code is highlighted in a second: {@code mvn test -Pbench}. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class HighlighterBenchmark {

    /** A text of some kilobytes. */
    @State(Scope.Benchmark)
    public static class Code {

        @Param({"python", "java", "json", "typescript"})
        String language = "python";

        final Highlighter highlighter = Highlighter.standard();
        String text = "";
        int bytes;

        @Setup
        public void read() throws IOException {
            var sample = Path.of("src/test/resources/io/github/siteblog/highlight/samples", language + ".txt");
            text = Files.readString(sample).repeat(8);
            bytes = text.getBytes(StandardCharsets.UTF_8).length;
        }
    }

    /** Counts the code that has been highlighted. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Megabytes {

        public double megabytes;
    }

    /** Highlights the text once. */
    @Benchmark
    public String highlight(Code code, Megabytes done) {
        done.megabytes += code.bytes / 1e6;
        return code.highlighter.highlight(code.text, code.language).html();
    }
}

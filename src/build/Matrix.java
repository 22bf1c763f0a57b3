import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs the integration tests on every Maven and every JDK, and prints a table of what came of it. {@code mvn verify -Pmatrix}
 * packs the plugin, fetches the Mavens and starts this.
 */
class Matrix {

    private static final String CORE = "META-INF/maven/org.apache.maven/maven-core/pom.properties";
    private static final Pattern JOB = Pattern.compile("<build-job\\b[^>]*>");

    private final Path maven;
    private final Path work;
    private final String repository;
    private final List<String> options;
    private boolean hasFailed;

    private Matrix(Path maven, Path work, String repository, List<String> options) {
        this.maven = maven;
        this.work = work;
        this.repository = repository;
        this.options = options;
    }

    /**
     * Starts the tests.
     *
     * @param args the home of the Maven that runs, the folder of the others, the home of another JDK (or nothing), the folder
     *     to work in, the local repository, {@code all} or {@code each} (every Maven once, on the JDKs in turn), and options
     *     for Maven
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        var options = Stream.of(args).skip(6).filter(Predicate.not(String::isBlank)).toList();
        var matrix = new Matrix(Path.of(args[0]), Path.of(args[3]), args[4], options);
        var mavens = mavens(Path.of(args[0]), Path.of(args[1]));
        var jdks = jdks(args[2].strip());
        System.out.printf("%n| Maven | JDK | run | passed | failed | left out | seconds |%n|---|---|---|---|---|---|---|%n");
        var isEach = args[5].equals("each");
        var versions = List.copyOf(mavens.keySet());
        var releases = List.copyOf(jdks.keySet());
        for (var jdk : releases) {
            for (var version : versions) {
                // The last Maven runs on the last JDK, the one before it on the one before.
                var behind = versions.size() - versions.indexOf(version) + releases.indexOf(jdk);
                if (!isEach || behind % releases.size() == 0) {
                    matrix.run(version, mavens.get(version), jdk, jdks.get(jdk));
                }
            }
        }
        System.exit(matrix.hasFailed ? 1 : 0);
    }

    private static Map<String, Path> mavens(Path own, Path folder) throws IOException {
        var mavens = new TreeMap<String, Path>(Comparator.comparing(Version::parse));
        mavens.put(version(own), own);
        try (var homes = Files.list(folder)) {
            for (var home : homes.filter(path -> Files.isDirectory(path.resolve("lib"))).toList()) {
                mavens.put(version(home), home);
            }
        }
        return mavens;
    }

    private static String version(Path home) throws IOException {
        try (var jars = Files.newDirectoryStream(home.resolve("lib"), "maven-core-*.jar")) {
            for (var path : jars) {
                try (var jar = new JarFile(path.toFile());
                        var in = jar.getInputStream(jar.getEntry(CORE))) {
                    var properties = new Properties();
                    properties.load(in);
                    return properties.getProperty("version");
                }
            }
        }
        throw new IOException(home + " holds no Maven.");
    }

    private static Map<String, Path> jdks(String other) throws IOException, InterruptedException {
        var jdks = new LinkedHashMap<String, Path>();
        jdks.put(Integer.toString(Runtime.version().feature()), Path.of(System.getProperty("java.home")));
        if (other.isEmpty()) {
            System.out.println("One JDK only; name the home of another with -Dmatrix.jdk=<folder>.");
            return jdks;
        }
        var release = Files.readString(Path.of(other, "release"));
        var version = Pattern.compile("JAVA_VERSION=\"(\\d+)").matcher(release);
        jdks.put(version.find() ? version.group(1) : other, Path.of(other));
        return jdks;
    }

    private void run(String version, Path home, String jdk, Path jdkHome) throws IOException, InterruptedException {
        var folder = work.resolve(version + "-jdk" + jdk);
        delete(folder);
        Files.createDirectories(folder);
        var command = new ArrayList<>(List.of(
                maven.resolve(File.separatorChar == '\\' ? "bin\\mvn.cmd" : "bin/mvn").toString(),
                "-B",
                "-ntp",
                "invoker:run@integration-test",
                "-Dinvoker.mavenHome=" + home,
                "-Dinvoker.javaHome=" + jdkHome,
                "-Dit.folder=" + folder.resolve("it"),
                "-Dinvoker.reportsDirectory=" + folder.resolve("reports"),
                "-Dmaven.repo.local=" + repository));
        command.addAll(options);
        var start = System.nanoTime();
        var exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start()
                .waitFor();
        var seconds = Math.round((System.nanoTime() - start) / 1e9);
        var results = results(folder.resolve("reports"));
        var passed = results.values().stream().filter("success"::equals).count();
        var leftOut = results.values().stream().filter("skipped"::equals).count();
        var run = results.size() - leftOut;
        System.out.printf(
                "| %s | %s | %d | %d | %d | %d | %d |%n", version, jdk, run, passed, run - passed, leftOut, seconds);
        results.forEach((project, result) -> {
            if (!result.equals("success")) {
                System.out.printf("  %s: %s%n", project, result);
            }
        });
        hasFailed |= exit != 0 || run == 0 || passed < run;
        if (exit != 0) {
            System.out.printf("  see %s%n", folder.resolve("log.txt"));
        }
    }

    /** Deletes what an earlier run has left. */
    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    // Git makes files that Windows does not delete otherwise.
                    path.toFile().setWritable(true);
                    Files.delete(path);
                }
            }
        }
    }

    /** What became of each project: {@code success}, {@code skipped}, or another word for a failure. */
    private static Map<String, String> results(Path reports) throws IOException {
        var results = new TreeMap<String, String>();
        if (Files.isDirectory(reports)) {
            try (var files = Files.newDirectoryStream(reports, "BUILD-*.xml")) {
                for (var file : files) {
                    var job = JOB.matcher(Files.readString(file));
                    if (job.find()) {
                        results.put(attribute("project", job.group()), attribute("result", job.group()));
                    }
                }
            }
        }
        return results;
    }

    private static String attribute(String name, String tag) {
        var matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? matcher.group(1) : "?";
    }
}

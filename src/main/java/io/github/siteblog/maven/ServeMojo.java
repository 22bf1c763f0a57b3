package io.github.siteblog.maven;

import io.github.siteblog.BlogSettings.Links;
import io.github.siteblog.Preview;
import io.github.siteblog.serve.PreviewServer;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the blog in a browser on this machine while it is written. A page loads again as soon as a file is saved, and shows
 * what is wrong with its file and line; while something cannot be read, the last site that could be shown stays. Drafts and
 * posts of later days are shown, and marked. Nothing is written to the output folder, and nobody else can connect. It ends
 * with Ctrl+C. No POM is needed.
 *
 * @since 1.0.0
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public class ServeMojo extends BlogMojo {

    /**
     * Skips this goal alone.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.serve.skip", defaultValue = "false")
    private boolean skipServe;

    /**
     * The port to listen on. When it is in use, the next free one is taken; 0 takes any.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.port", defaultValue = "8080")
    private int port;

    /**
     * Whether drafts, posts of later days and expired posts are shown. Without them, the preview shows what a build of today
     * would publish.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.drafts", defaultValue = "true")
    private boolean drafts;

    @Override
    boolean isSkipped() {
        return skipServe;
    }

    @Override
    void run() throws IOException, MojoFailureException {
        if (port < 0 || port > 65_535) {
            throw new MojoFailureException(
                    "The parameter <port> is %s. Write a number from 1 to 65535, or 0 for any free port."
                            .formatted(port));
        }
        problems().sorted().forEach(problem -> getLog().warn(problem.toString()));
        // What is kept for builds stays as builds left it.
        var settings = settings(Links.ROOT_RELATIVE, new File(cacheDirectory, "serve"));
        var preview = new Preview(settings, drafts, progress());
        try (var server = PreviewServer.start(preview, port, runId(), getLog()::info)) {
            getLog().info("Press Ctrl+C to end.");
            var end = new CountDownLatch(1);
            var hook = new Thread(() -> close(server), "site-blog-end");
            Runtime.getRuntime().addShutdownHook(hook);
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The preview was interrupted.");
        }
    }

    private static String runId() {
        return Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    }

    private static void close(PreviewServer server) {
        try {
            server.close();
        } catch (IOException e) {
            System.err.println("What the next preview could use was not kept: " + e.getMessage());
        }
    }
}

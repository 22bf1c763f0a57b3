package io.github.siteblog.serve;

import io.github.siteblog.Preview;
import io.github.siteblog.PreviewSite;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import io.github.siteblog.report.PreviewReport;
import io.github.siteblog.report.Summary;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The newest site that can be shown. A thread of its own follows the folder: it makes a site of what has changed, has open
 * pages load again, and then applies the rules.
 */
final class LiveSite implements AutoCloseable {

    /** How often the folder is looked through, for systems that do not tell of every change, in milliseconds. */
    private static final long LOOK = 1_000;

    /** How much longer than such a look takes is waited for the next one. */
    private static final int REST = 50;

    private final Preview preview;
    private final Map<Path, FolderWatcher> watchers = new LinkedHashMap<>();
    private final Changes changes = new Changes();
    private final EventStreams streams;
    private final Consumer<String> log;
    private final CountDownLatch isReady = new CountDownLatch(1);
    private final Thread thread = new Thread(this::follow, "site-blog-preview");
    private Set<Problem> told = Set.of();
    private String toldSum = "";
    private volatile @Nullable PreviewSite site;
    private volatile @Nullable IOException fault;
    private volatile boolean isToBeTold;

    LiveSite(Preview preview, EventStreams streams, Consumer<String> log) {
        this.preview = preview;
        this.streams = streams;
        this.log = log;
        thread.setDaemon(true);
    }

    /** Makes the first site, and goes on by itself. */
    PreviewSite start() throws IOException, InterruptedException {
        thread.start();
        isReady.await();
        var first = site;
        if (first == null) {
            throw fault == null ? new IOException("The preview could not begin.") : fault;
        }
        return first;
    }

    /** The site to be shown. */
    PreviewSite site() {
        return Objects.requireNonNull(site, "started");
    }

    /** Has the problems told anew; a page that was asked for has a template that fails. */
    void tellAgain() {
        isToBeTold = true;
        changes.wake();
    }

    private void follow() {
        try {
            var rest = LOOK;
            for (var changed = Set.of(""); !Thread.interrupted(); changed = changes.take(rest)) {
                try {
                    watch();
                    rest = changed.isEmpty() ? look() : update(changed);
                    fault = null;
                } catch (InterruptedIOException e) {
                    return; // the preview ends
                } catch (IOException e) {
                    fail(e); // a file that is gone or locked at this moment; the next look finds out
                } catch (UncheckedIOException e) {
                    fail(e.getCause());
                } catch (RuntimeException e) {
                    fail(new IOException("a fault of the plugin, %s".formatted(e), e)); // the last site stays
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the preview ends
        } finally {
            isReady.countDown();
        }
    }

    /** Looks whether something has changed that nobody told; gives the time until the next look. */
    private long look() throws IOException {
        var began = System.nanoTime();
        var isStale = preview.isStale();
        var took = (System.nanoTime() - began) / 1_000_000;
        if (isStale) {
            update(Set.of());
        } else if (isToBeTold) {
            tell(site());
        }
        return Math.max(LOOK, REST * took);
    }

    private void watch() throws IOException {
        for (var folder : preview.folders()) {
            watchers.computeIfAbsent(folder, any -> new FolderWatcher(folder, changes))
                    .renew();
        }
    }

    private long update(Set<String> changed) throws IOException {
        var next = preview.update(changed);
        if (!next.isBrokenSince(site)) {
            site = next;
            isReady.countDown();
            streams.reload();
        }
        if (!changes.areWaiting()) {
            tell(next);
        }
        return LOOK;
    }

    /** Tells what is wrong with the newest site, which need not be the one that is shown. */
    private void tell(PreviewSite newest) throws IOException {
        isToBeTold = false;
        var findings = newest.findings();
        var shown = site();
        log(findings.problems());
        streams.tell(PreviewReport.json(findings.problems(), findings.excerpts(), shown.withheld(), newest != shown));
    }

    /** Every error once, and the sums when they change. */
    private void log(List<Problem> problems) {
        var errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        errors.stream()
                .filter(error -> !told.contains(error))
                .map(Problem::toString)
                .forEach(log);
        told = Set.copyOf(errors);
        var sum = Summary.of(problems);
        if (!sum.equals(toldSum)) {
            log.accept("The blog has %s.".formatted(sum));
            toldSum = sum;
        }
    }

    private void fail(IOException e) {
        var last = fault;
        fault = e;
        if (last == null || !String.valueOf(last.getMessage()).equals(e.getMessage())) {
            log.accept("The blog could not be read: %s. Trying again.".formatted(e.getMessage()));
        }
        if (site == null) {
            isReady.countDown();
        }
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (var watcher : watchers.values()) {
            watcher.close();
        }
        preview.close();
    }
}

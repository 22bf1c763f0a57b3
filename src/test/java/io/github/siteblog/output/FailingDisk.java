package io.github.siteblog.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A disk that fails at one step: once, or from then on, which looks like the end of the process. */
final class FailingDisk implements Disk {

    /** How it fails. */
    enum Way {
        ONCE,
        FOR_EVER
    }

    private final int failing;
    private final Way way;
    private int steps;

    /**
     * Makes a disk.
     *
     * @param failing the number of the step, from 1
     */
    FailingDisk(int failing, Way way) {
        this.failing = failing;
        this.way = way;
    }

    boolean hasFailed() {
        return steps >= failing;
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        step();
        return REAL.create(file);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        step();
        REAL.createFolders(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        REAL.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        step();
        REAL.delete(path);
    }

    private void step() throws IOException {
        steps++;
        if (steps == failing || steps > failing && way == Way.FOR_EVER) {
            throw new IOException("step " + steps);
        }
    }
}

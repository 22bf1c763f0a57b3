package io.github.siteblog.goal;

import java.io.IOException;

/** A fault of a disk or a program whose message is in words for people already. */
public final class ToldFault extends IOException {

    private static final long serialVersionUID = 1L;

    /** Tells a fault. */
    public ToldFault(String message, IOException cause) {
        super(message, cause);
    }
}

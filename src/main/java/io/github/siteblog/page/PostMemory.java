package io.github.siteblog.page;

import java.util.Set;

/** What was made of the posts of a site, for the next site of a process that makes one after the other. For one thread. */
public final class PostMemory {

    private final Recall<PostParts> parts = new Recall<>();
    private final Recall<Set<String>> pictures = new Recall<>();

    Recall<PostParts> parts() {
        return parts;
    }

    /** The public pictures of each post. */
    Recall<Set<String>> pictures() {
        return pictures;
    }
}

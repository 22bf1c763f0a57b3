package io.github.siteblog.page;

import java.util.List;
import java.util.Set;

/** What was made of the posts of a site, for the next site of a process that makes one after the other. For one thread. */
public final class PostMemory {

    private final Recall<PostParts> parts = new Recall<>();
    private final Recall<Made> articles = new Recall<>();
    private final Recall<Set<String>> pictures = new Recall<>();

    /**
     * An article.
     *
     * @param cards the cards that it needs
     */
    record Made(Edition.Article article, List<CardFile> cards) {}

    Recall<PostParts> parts() {
        return parts;
    }

    Recall<Made> articles() {
        return articles;
    }

    /** The public pictures of each post. */
    Recall<Set<String>> pictures() {
        return pictures;
    }
}

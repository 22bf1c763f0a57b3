package io.github.siteblog.rule;

import io.github.siteblog.content.Withheld;

/**
 * A post whose page is not there now, and what that means for a link to it.
 *
 * @param path its file
 * @param why why it is withheld
 */
record UnpublishedPost(String path, Withheld why) {

    /** What it is or does: {@code is a draft}. */
    String state() {
        return switch (why.reason()) {
            case DRAFT -> "is a draft";
            case FUTURE -> "is not published before " + why.due();
            case EXPIRED -> "has expired";
            case ERROR -> "is not published, since it has errors";
        };
    }

    /** What helps the link. */
    String cure() {
        return switch (why.reason()) {
            case DRAFT -> "Delete the link, or publish that post too.";
            case FUTURE -> "Delete the link until then, or publish that post earlier.";
            case EXPIRED -> "Delete the link.";
            case ERROR -> "Mend that post.";
        };
    }
}

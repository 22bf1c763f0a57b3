package io.github.siteblog.rule;

import io.github.siteblog.problem.Location;

/**
 * A claim on a URL of the site.
 *
 * @param url the URL
 * @param file the file that answers there, below the base path
 * @param location where it is claimed
 * @param isAlias whether it only leads on to another page
 */
record Claim(String url, String file, Location location, boolean isAlias) {

    /** Where the pages stand that the plugin makes itself. */
    private static final Location OWN_PAGE = Location.wholeFile("a page of the site");

    /** Where the files stand that the plugin makes itself. */
    private static final Location OWN_FILE = Location.wholeFile("a file that the plugin writes");

    /** Where the cards stand that the plugin draws beside pages. */
    private static final Location CARD = Location.wholeFile("a social card");

    /** Of a page that the plugin makes itself. */
    static Claim ofPage(String url, String file) {
        return new Claim(url, file, OWN_PAGE, false);
    }

    /** Of a file that the plugin writes itself. */
    static Claim ofFile(String url, String file) {
        return new Claim(url, file, OWN_FILE, false);
    }

    /** Of a card that the plugin draws beside a page. */
    static Claim ofCard(String url, String file) {
        return new Claim(url, file, CARD, false);
    }

    /** Whether it is of a card, which lies where its page does. */
    boolean isCard() {
        return location == CARD;
    }

    /** Whether the plugin makes it itself, so that nobody has written it. */
    boolean isOwn() {
        return location == OWN_PAGE || location == OWN_FILE || isCard();
    }

    /** Whether both lead to one post by files of their own: {@code /hello/} to {@code /hello} in a site without slashes. */
    boolean isKinOf(Claim other) {
        return location.file().equals(other.location.file()) && !file.equalsIgnoreCase(other.file);
    }

    /** What is to be done when another has the URL. */
    String cure() {
        return isAlias ? "Delete this alias." : "Give one of them another slug or name.";
    }
}

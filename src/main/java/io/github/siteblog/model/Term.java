package io.github.siteblog.model;

/**
 * What posts are filed under: a category, a tag, a series, or the year they were published in.
 *
 * @param kind what it is
 * @param name the name to print: {@code PyData ecosystem}
 * @param slug the name as a part of a URL: {@code pydata-ecosystem}
 * @param url the URL of the list of its posts, which is there when it has listed posts
 * @param posts the number of its listed posts
 * @since 1.0.0
 */
public record Term(Kind kind, String name, String slug, String url, int posts) {

    /**
     * The kinds of terms.
     *
     * @since 1.0.0
     */
    public enum Kind {
        /** A subject, most often one of a list that the blog keeps. */
        CATEGORY("category"),
        /** A free keyword. */
        TAG("tag"),
        /** Posts that are read one after the other. */
        SERIES("series"),
        /** The year of publication. */
        YEAR("archive");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }

        /** The part of URLs that all terms of the kind have: {@code tag}. */
        public String folder() {
            return folder;
        }
    }
}

package io.github.siteblog.browser;

import java.util.List;

/** Pages of the sample blog: every kind, and posts with all that a post can hold. */
final class SamplePages {

    /** The paths of the pages. */
    static final List<String> PATHS = List.of(
            "/",
            "/page/2/",
            "/blog/what-a-post-can-hold/",
            "/blog/a-settings-file-for-the-night-watch/",
            "/blog/colours-that-hold-in-fog/",
            "/blog/light-characters-as-a-state-machine/",
            "/blog/release-day-in-nine-steps/",
            "/blog/sql-for-slack-water/",
            "/blog/text-that-looks-like-a-template/",
            "/blog/the-names-of-ports/",
            "/blog/tide-tables-without-surprises/",
            "/blog/virtual-threads-at-the-lock-gate/",
            "/category/",
            "/category/jvm/",
            "/tag/",
            "/tag/threads/",
            "/series/",
            "/series/night-shifts/",
            "/author/",
            "/author/marit-oosterhaven/",
            "/archive/",
            "/archive/2025/",
            "/archive/2025/page/2/",
            "/search/",
            "/about/",
            "/404.html");

    private SamplePages() {}
}

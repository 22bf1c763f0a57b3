package io.github.siteblog.browser;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a page on several screens, in light and dark. */
final class PageFaults {

    private static final List<String> SCHEMES = List.of("light", "dark");

    private static final int PHONE = 390;
    private static final int DESKTOP = 1280;

    /** A small phone, a phone, a desktop of which the reader has doubled the size of everything, and a desktop. */
    private static final List<Integer> WIDTHS = List.of(320, PHONE, DESKTOP / 2, DESKTOP);

    private final Axe axe = new Axe();
    private final Browser browser;

    PageFaults(Browser browser) {
        this.browser = browser;
    }

    /** Where a page is wider than the screen, has barriers, logs something, or asks another host for anything. */
    List<String> of(String path) {
        browser.open(path);
        var faults = new ArrayList<String>();
        for (var width : WIDTHS) {
            browser.resize(width);
            var content = (long) browser.run("return document.documentElement.scrollWidth");
            if (content > width) {
                faults.add("%s px wide at %s px".formatted(content, width));
            }
        }
        for (var width : List.of(PHONE, DESKTOP)) {
            browser.resize(width);
            for (var scheme : SCHEMES) {
                browser.prefer("prefers-color-scheme", scheme);
                for (var barrier : axe.barriers(browser)) {
                    faults.add("%s at %s px: %s".formatted(scheme, width, barrier));
                }
            }
        }
        faults.addAll(browser.faults());
        return faults;
    }
}

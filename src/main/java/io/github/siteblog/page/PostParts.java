package io.github.siteblog.page;

import io.github.siteblog.model.Body;
import io.github.siteblog.model.Enclosure;
import io.github.siteblog.model.Heading;
import io.github.siteblog.model.Hero;
import io.github.siteblog.model.Image;
import io.github.siteblog.model.LazyText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a post depends on its own file and on public pictures alone.
 *
 * @param url the root-relative URL of its page
 * @param title its title on one line
 * @param description what it is about, on one line
 * @param image the picture that stands for it, or null
 * @param hero the large picture above it, or null
 * @param body its text
 * @param feedHtml its text as feeds have it, which link no style sheet
 * @param contents the headings of its table of contents; empty when it has none
 * @param aliases other URLs that lead to it
 * @param editUrl where it can be edited, or null
 * @param enclosure the file of the picture that stands for it, or null when it has none that is a file of the site
 */
record PostParts(
        String url,
        String title,
        String description,
        @Nullable Image image,
        @Nullable Hero hero,
        Body body,
        LazyText feedHtml,
        List<Heading> contents,
        List<String> aliases,
        @Nullable String editUrl,
        @Nullable Enclosure enclosure) {}

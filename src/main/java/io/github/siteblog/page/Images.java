package io.github.siteblog.page;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Picture;
import io.github.siteblog.html.Urls;
import io.github.siteblog.markdown.Document;
import io.github.siteblog.markdown.PictureTags;
import io.github.siteblog.model.Body;
import io.github.siteblog.model.Enclosure;
import io.github.siteblog.model.Image;
import io.github.siteblog.model.ImageVariant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives pictures their URL in the page, their size and their smaller files. */
final class Images {

    private final Content content;
    private final Variants variants;
    private final Urls urls;
    private final SlashlessUrls slashless;

    Images(Content content, Variants variants) {
        this.content = content;
        this.variants = variants;
        var url = content.config().about().url();
        this.urls = new Urls(url.host(), url.basePath());
        this.slashless = new SlashlessUrls(content);
    }

    /** A picture from front matter, or null when there is none or its URL is refused. */
    @Nullable
    Image image(@Nullable Picture picture, String page) {
        if (picture == null || urls.refusedImageScheme(picture.src().value()).isPresent()) {
            return null;
        }
        var url = fromAnyPage(picture.src().value(), page);
        return file(url, picture.altText(), page)
                .orElseGet(() -> new Image(urls.inPage(url), picture.altText(), null, null, List.of()));
    }

    /** The URL of a picture that lies beside a page, as other pages can use it. */
    private String fromAnyPage(String url, String page) {
        return url.startsWith("/")
                ? url
                : path(url, page)
                        .map(path -> asWritten(content.permalinks().escapedFile(path)))
                        .orElse(url);
    }

    /** The file of a picture from front matter, or null when it is no public file or of a kind that is not known. */
    @Nullable
    Enclosure enclosure(@Nullable Picture picture, String page) {
        if (picture == null) {
            return null;
        }
        return path(picture.src().value(), page)
                .flatMap(path -> MediaTypes.of(path)
                        .map(type -> new Enclosure(
                                content.permalinks().escapedFile(path),
                                type,
                                content.images().get(path).bytes())))
                .orElse(null);
    }

    /**
     * A text in which all is known of the pictures.
     *
     * @param fold as {@link PictureTags#fold}
     */
    Body body(Document document, String page, int fold) {
        var sizes = content.config().images().sizes();
        var body = document.body(new PictureTags(url -> file(asWritten(url), "", page), sizes, fold));
        return slashless.in(body, page);
    }

    /** A picture that is a file of the site. */
    private Optional<Image> file(String url, String alt, String page) {
        return path(url, page).map(path -> {
            var size = content.images().get(path).size();
            return new Image(
                    urls.inPage(url),
                    alt,
                    size == null ? null : size.width(),
                    size == null ? null : size.height(),
                    variants(path));
        });
    }

    /** The path of a picture that is a file of the site. */
    Optional<String> path(String url, String page) {
        return content.references()
                .target(url, page)
                .flatMap(target -> Optional.ofNullable(target.path()))
                .filter(content.images()::containsKey);
    }

    /** A URL of the page as content has it, whose paths begin at the site and not at the host. */
    private String asWritten(String url) {
        return url.startsWith(urls.basePath())
                ? "/" + url.substring(urls.basePath().length())
                : url;
    }

    private List<ImageVariant> variants(String path) {
        return variants.of(path).entrySet().stream()
                .map(file -> new ImageVariant(content.permalinks().escapedFile(file.getValue()), file.getKey()))
                .toList();
    }
}

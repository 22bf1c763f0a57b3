package io.github.siteblog.page;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Picture;
import io.github.siteblog.html.Urls;
import io.github.siteblog.image.ImageSize;
import io.github.siteblog.markdown.Document;
import io.github.siteblog.model.Body;
import io.github.siteblog.model.Image;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives pictures their size and their URL in the page. */
final class Images {

    private final Content content;
    private final Urls urls;

    Images(Content content) {
        this.content = content;
        var url = content.config().about().url();
        this.urls = new Urls(url.host(), url.basePath());
    }

    /** A picture from front matter, or null when there is none or its URL is refused. */
    @Nullable
    Image image(@Nullable Picture picture, String page) {
        if (picture == null || urls.refusedImageScheme(picture.src().value()).isPresent()) {
            return null;
        }
        var size = size(picture.src().value(), page);
        return new Image(
                urls.inPage(picture.src().value()),
                picture.altText(),
                size.map(ImageSize::width).orElse(null),
                size.map(ImageSize::height).orElse(null));
    }

    /** A text in which pictures have their size. */
    Body sized(Document document, String page) {
        return document.body(url -> size(url, page));
    }

    private Optional<ImageSize> size(String url, String page) {
        return content.references()
                .target(url, page)
                .flatMap(target -> Optional.ofNullable(target.path()))
                .flatMap(path -> Optional.ofNullable(content.imageSizes().get(path)));
    }
}

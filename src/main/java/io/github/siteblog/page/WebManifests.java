package io.github.siteblog.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a browser needs to know to put the site on a home screen.
 *
 * @see <a href="https://www.w3.org/TR/appmanifest/">Web Application Manifest</a>
 */
final class WebManifests implements FileKind {

    private record Manifest(
            String name,
            @Nullable String description,
            String lang,
            String startUrl,
            String scope,
            String display,
            String backgroundColor,
            String themeColor,
            List<Picture> icons) {}

    private record Picture(
            String src, String type, @Nullable String sizes) {}

    @Override
    public List<MachineFile> files(Edition edition) {
        var site = edition.site();
        var icons = site.icons().stream()
                .map(icon -> new Picture(icon.url(), icon.type(), icon.type().endsWith("svg+xml") ? "any" : null))
                .toList();
        var manifest = new Manifest(
                site.title(),
                site.description().isEmpty() ? null : site.description(),
                site.language(),
                site.homeUrl(),
                site.basePath(),
                "browser",
                "#ffffff",
                "#ffffff",
                icons);
        return List.of(MachineFile.json(edition.links().manifest(), () -> manifest));
    }
}

package io.github.siteblog.page;

import java.util.List;

/**
 * Tells crawlers that they are welcome and where the sitemap is.
 *
 * <p>They ask for it at the root of a host only, so that a site below a path has none.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309, Robots Exclusion Protocol</a>
 */
final class Robots implements FileKind {

    @Override
    public List<MachineFile> files(Edition edition) {
        var site = edition.site();
        if (!site.basePath().equals("/")) {
            return List.of();
        }
        return List.of(new MachineFile(edition.links().robots(), """
                User-agent: *
                Allow: /

                Sitemap: %s
                """.formatted(
                        site.absolute(edition.links().sitemap()))));
    }
}

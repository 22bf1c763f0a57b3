package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.html.UrlUse;
import io.github.siteblog.html.Urls;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A link is a URL and not something that only looks like one. */
final class LinkForms implements Rule {

    /** What most links are: paths of the site, and URLs of others with nothing doubled. */
    private static final Pattern USUAL = Pattern.compile("(?:https:/)?/(?!(?i:http))[A-Za-z0-9]");

    private static final Pattern HOST = Pattern.compile(
            "(?i)(?:[a-z0-9-]+\\.)+(?:ai|app|art|blog|cloud|co|com|dev|edu|eu|gov|info|io|me|net|news|org|tech|uk|us|wiki)"
                    + "(?:[/?#:].*)?");
    private static final Pattern HOSTLESS = Pattern.compile("(?i)(?:https?:/*(?:[?#].*)?|//+|mailto:|tel:)");
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://[^/?#\\s]+(?:[/?#]\\S*)?");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@/:]+@[^\\s@/:]+\\.[a-zA-Z]{2,}");
    private static final Pattern QUOTED = Pattern.compile("(?:%22|%27|[\"'<“”])+(https?://.*?)(?:%22|%27|[\"'>“”])*");
    private static final Pattern DOUBLED = Pattern.compile("(?i)https?://(https?)(?::/{0,2}|//)([^/].*)");
    private static final Pattern SLASHES = Pattern.compile("(?i)(https?)(?::/?(?!/)|//)(?!/)(.+)");

    @Override
    public List<String> ids() {
        return List.of("link/malformed");
    }

    @Override
    public void check(Content content, Problems problems) {
        content.forEachEntry((entry, page) -> entry.document().urls().forEach(use -> check(use, problems)));
        content.posts().forEach(post -> checkCanonical(post.value().placement().canonical(), problems));
    }

    private static void checkCanonical(@Nullable Text canonical, Problems problems) {
        if (canonical != null && !ABSOLUTE.matcher(canonical.value()).matches()) {
            problems.error(
                    "link/malformed",
                    canonical.location(),
                    "The canonical URL %s is not absolute.".formatted(canonical.quoted()),
                    "Write the whole URL of the original, with 'https://'.");
        }
    }

    private static void check(UrlUse use, Problems problems) {
        if (use.kind() == UrlUse.Kind.IMAGE || isUsual(use.url())) {
            return;
        }
        var mended = mend(use.url());
        if (leadsNowhere(use.url())) {
            problems.error(
                    "link/malformed",
                    use.location(),
                    "The link %s leads nowhere.".formatted(Printable.quoted(use.url())),
                    "Write the whole URL, or delete the link.");
        } else if (mended.isPresent()) {
            problems.error(
                    "link/malformed",
                    use.location(),
                    "The link %s is no URL.".formatted(Printable.quoted(use.url())),
                    "Write '%s'.".formatted(Printable.line(mended.get())));
        }
    }

    /** Whether a link is no path and no URL of this or another site, so that nothing else is to be asked about it. */
    static boolean isMalformed(String url) {
        return !isUsual(url) && (leadsNowhere(url) || mend(url).isPresent());
    }

    /** Whether a glance tells that a link is well-formed. */
    private static boolean isUsual(String url) {
        return USUAL.matcher(url).lookingAt();
    }

    /** Whether a link is empty, or a scheme and nothing else. */
    private static boolean leadsNowhere(String url) {
        return url.isBlank() || HOSTLESS.matcher(url).matches();
    }

    /** What a malformed link was meant to be; empty when the link is well-formed. */
    static Optional<String> mend(String url) {
        if (Urls.isHostWithPort(url)) {
            return Optional.of("http://" + url);
        }
        if (HOST.matcher(url).matches()) {
            return Optional.of("https://" + url);
        }
        if (EMAIL.matcher(url).matches()) {
            return Optional.of("mailto:" + url);
        }
        var quoted = QUOTED.matcher(url);
        if (quoted.matches()) {
            return Optional.of(quoted.group(1));
        }
        var doubled = DOUBLED.matcher(url);
        if (doubled.matches()) {
            return Optional.of(doubled.group(1) + "://" + doubled.group(2));
        }
        var slashes = SLASHES.matcher(url);
        return slashes.matches() ? Optional.of(slashes.group(1) + "://" + slashes.group(2)) : Optional.empty();
    }
}

package io.github.siteblog.markdown;

import io.github.siteblog.html.HtmlEscaper;
import io.github.siteblog.html.HtmlToken.Attribute;
import io.github.siteblog.html.JsxLiteral;
import io.github.siteblog.html.UrlUse;
import io.github.siteblog.mdx.Component;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Printable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads the properties of a component from its start tag. */
final class ComponentProperties {

    /** Properties with these names hold URLs. */
    private static final Set<String> URLS = Set.of("captions", "href", "poster", "src");

    private static final Pattern PICTURE = Pattern.compile("(?i)[^?#]*\\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#].*)?");

    private final Component component;
    private final Rendering rendering;
    private final Set<String> known;
    private final IntFunction<Location> at;

    ComponentProperties(Component component, Node node, Set<String> known, Rendering rendering) {
        this.component = component;
        this.rendering = rendering;
        this.known = known;
        this.at = rendering.places(node, component.source());
    }

    /** The properties that the component knows, each with its value. */
    Map<String, Object> read() {
        var properties = new LinkedHashMap<String, Object>();
        for (var attribute : component.attributes()) {
            if (!known.isEmpty() && !known.contains(attribute.name())) {
                report(
                        attribute,
                        "is not known",
                        Nearest.hint(attribute.name(), known, "It has: %s.".formatted(String.join(", ", known))));
            } else {
                value(attribute).ifPresent(value -> properties.putIfAbsent(attribute.name(), value));
            }
        }
        return properties;
    }

    private Optional<Object> value(Attribute attribute) {
        if (attribute.value() == null) {
            return Optional.of(true);
        }
        if (!attribute.isExpression()) {
            return checked(attribute, HtmlEscaper.unescapedAttribute(attribute.value()));
        }
        var literal = JsxLiteral.read(attribute.value());
        if (literal.isEmpty()) {
            report(attribute, "holds an expression, which is not evaluated", "Write the value itself.");
        }
        return literal.flatMap(value -> checked(attribute, value));
    }

    private Optional<Object> checked(Attribute attribute, Object value) {
        if (!URLS.contains(attribute.name())) {
            return Optional.of(value);
        }
        var url = value.toString();
        var urls = rendering.urls();
        var place = at.apply(attribute.valueStart());
        var isPicture =
                attribute.name().equals("poster") || PICTURE.matcher(url).matches();
        var refused = isPicture ? urls.refusedImageScheme(url) : urls.refusedScheme(url);
        if (refused.isPresent()) {
            urls.report(refused.get(), place, rendering.problems());
            return Optional.empty();
        }
        var kind =
                isPicture ? UrlUse.Kind.IMAGE : attribute.name().equals("href") ? UrlUse.Kind.LINK : UrlUse.Kind.MEDIA;
        rendering.url(new UrlUse(kind, url, isPicture ? alternative(attribute) : "", place, at.apply(0)));
        return Optional.of(urls.inPage(url));
    }

    /** The alternative text that goes with a picture, or null when it lacks one. */
    private @Nullable String alternative(Attribute picture) {
        if (!known.contains("alt") || !picture.name().equals("src")) {
            return component.name();
        }
        return component.attributes().stream()
                .filter(attribute -> attribute.name().equals("alt"))
                .map(attribute -> attribute.value() == null ? "" : attribute.value())
                .findFirst()
                .orElse(null);
    }

    private void report(Attribute attribute, String what, String hint) {
        rendering
                .problems()
                .error(
                        "component/property",
                        at.apply(attribute.start()),
                        "The property %s of <%s> %s."
                                .formatted(Printable.quoted(attribute.name()), component.name(), what),
                        hint);
    }
}

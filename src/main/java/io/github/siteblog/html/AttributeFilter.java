package io.github.siteblog.html;

import io.github.siteblog.html.HtmlToken.Attribute;
import io.github.siteblog.html.HtmlToken.Tag;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Passes the attributes of a tag through the policy; those that stay are given with their values decoded. */
final class AttributeFilter {

    private final HtmlPolicy policy;
    private final Urls urls;
    private final Problems problems;
    private final HtmlFilter.Listener listener;
    private final ObsoleteAttributes obsolete;

    AttributeFilter(HtmlPolicy policy, Urls urls, Problems problems, HtmlFilter.Listener listener) {
        this.policy = policy;
        this.urls = urls;
        this.problems = problems;
        this.listener = listener;
        this.obsolete = new ObsoleteAttributes(problems);
    }

    Map<String, String> filter(Tag tag, IntFunction<Location> at) {
        var written = new LinkedHashMap<String, String>();
        var places = new LinkedHashMap<String, Attribute>();
        for (var attribute : tag.attributes()) {
            var name = JsxAttribute.name(attribute.name());
            var value = decoded(tag, name, attribute, at);
            // Of two attributes with one name, browsers take the first.
            if (value != null && written.putIfAbsent(name, value) == null) {
                places.put(name, attribute);
            }
        }
        var kept = new LinkedHashMap<String, String>();
        written.forEach((name, value) -> {
            var place = at.apply(places.get(name).valueStart());
            if (!HtmlPolicy.isUrl(name)) {
                obsolete.check(tag.name(), name, value, place);
                kept.put(name, value);
            } else if (name.equals("srcset")) {
                sourceSet(tag, value, place, at, written, kept);
            } else {
                url(tag, name, value, place, at, written, kept);
            }
        });
        return kept;
    }

    private @Nullable String decoded(Tag tag, String name, Attribute attribute, IntFunction<Location> at) {
        if (!policy.allowsAttribute(tag.name(), name)) {
            refuse(attribute, tag, at, "is not allowed", "Delete it.");
            return null;
        }
        var raw = attribute.value() == null ? "" : attribute.value();
        if (attribute.isExpression()) {
            var literal = JsxAttribute.value(name, raw);
            if (literal.isEmpty()) {
                refuse(attribute, tag, at, "holds an expression", "Write the value itself in quotes.");
                return null;
            }
            raw = literal.get();
        } else {
            raw = HtmlEscaper.unescapedAttribute(raw);
        }
        if (name.equals("style") && !StylePolicy.allows(raw)) {
            refuse(attribute, tag, at, "holds CSS that is not allowed", "Keep to sizes, spaces, colours and fonts.");
            return null;
        }
        return name.equals("style") && StylePolicy.isEmpty(raw) ? null : raw;
    }

    private void refuse(Attribute attribute, Tag tag, IntFunction<Location> at, String what, String hint) {
        problems.error(
                "html/attribute",
                at.apply(attribute.start()),
                "The attribute %s of <%s> %s.".formatted(Printable.quoted(attribute.name()), tag.name(), what),
                hint);
    }

    private void url(
            Tag tag,
            String name,
            String value,
            Location place,
            IntFunction<Location> at,
            Map<String, String> written,
            Map<String, String> kept) {
        var isImage = tag.name().equals("img") || name.equals("poster");
        var refused = isImage ? urls.refusedImageScheme(value) : urls.refusedScheme(value);
        if (refused.isPresent()) {
            urls.report(value, place, problems);
            return;
        }
        kept.put(name, urls.inPage(value));
        var kind = isImage ? UrlUse.Kind.IMAGE : tag.name().equals("a") ? UrlUse.Kind.LINK : UrlUse.Kind.MEDIA;
        var text = tag.name().equals("img") ? written.get("alt") : kind == UrlUse.Kind.LINK ? null : "";
        listener.url(new UrlUse(kind, value, text, place, at.apply(tag.start())));
    }

    private void sourceSet(
            Tag tag,
            String value,
            Location place,
            IntFunction<Location> at,
            Map<String, String> written,
            Map<String, String> kept) {
        var candidates = new ArrayList<String>();
        // A picture needs its text once, beside its source where it has one.
        var text = tag.name().equals("img") && !written.containsKey("src") ? written.get("alt") : "";
        for (var candidate : SourceSet.candidates(value)) {
            var refused = urls.refusedImageScheme(candidate.url());
            if (refused.isPresent()) {
                urls.report(candidate.url(), place, problems);
                return;
            }
            listener.url(new UrlUse(UrlUse.Kind.IMAGE, candidate.url(), text, place, at.apply(tag.start())));
            text = "";
            candidates.add((urls.inPage(candidate.url()) + " " + candidate.size()).strip());
        }
        kept.put("srcset", String.join(", ", candidates));
    }
}

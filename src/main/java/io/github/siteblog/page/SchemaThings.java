package io.github.siteblog.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.siteblog.model.Author;
import io.github.siteblog.model.AuthorPage;
import io.github.siteblog.model.Image;
import io.github.siteblog.model.Page;
import io.github.siteblog.model.PostPage;
import io.github.siteblog.model.Site;
import io.github.siteblog.model.Term;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The things of schema.org that pages of a site are about. */
final class SchemaThings {

    private final Site site;
    private final String home;

    SchemaThings(Site site) {
        this.site = site;
        this.home = site.absolute(site.homeUrl());
    }

    JsonObject website() {
        var website = thing("WebSite", home + "#website");
        website.addProperty("name", site.title());
        addText(website, "description", site.description());
        website.addProperty("url", home);
        website.addProperty("inLanguage", site.language());
        return website;
    }

    JsonObject blog() {
        var blog = thing("Blog", home + "#blog");
        blog.addProperty("name", site.title());
        addText(blog, "description", site.description());
        blog.addProperty("url", home);
        blog.addProperty("inLanguage", site.language());
        blog.add("isPartOf", reference(home + "#website"));
        return blog;
    }

    JsonObject posting(PostPage page) {
        var post = page.post();
        var url = site.absolute(post.url());
        var posting = thing("BlogPosting", url);
        posting.addProperty("headline", post.title());
        addText(posting, "description", post.description());
        posting.addProperty("url", url);
        posting.addProperty("mainEntityOfPage", url);
        posting.addProperty("datePublished", post.published().toString());
        posting.addProperty("dateModified", post.modified().toString());
        posting.addProperty("inLanguage", post.language());
        posting.addProperty("wordCount", post.reading().words());
        posting.add("author", array(post.authors().stream().map(this::person)));
        addImage(posting, page.image());
        addAll(
                posting,
                "articleSection",
                post.categories().stream().map(Term::name).toList());
        addAll(posting, "keywords", post.tags().stream().map(Term::name).toList());
        posting.add("isPartOf", blog());
        return posting;
    }

    JsonObject profile(AuthorPage page) {
        var profile = page("ProfilePage", page);
        profile.add("mainEntity", person(page.author()));
        return profile;
    }

    /** A page of any kind. */
    JsonObject page(String type, Page page) {
        var url = site.absolute(page.url());
        var thing = thing(type, url);
        thing.addProperty("name", page.title());
        addText(thing, "description", page.description());
        thing.addProperty("url", url);
        thing.addProperty("inLanguage", site.language());
        thing.add("isPartOf", website());
        return thing;
    }

    /** The way from the home page to a page. */
    JsonObject breadcrumbs(@Nullable String title, String url) {
        var steps = new JsonArray();
        steps.add(step(1, site.title(), home));
        steps.add(step(2, title == null ? site.title() : title, site.absolute(url)));
        var list = new JsonObject();
        list.addProperty("@type", "BreadcrumbList");
        list.add("itemListElement", steps);
        return list;
    }

    private static JsonObject step(int position, String name, String url) {
        var step = new JsonObject();
        step.addProperty("@type", "ListItem");
        step.addProperty("position", position);
        step.addProperty("name", name);
        step.addProperty("item", url);
        return step;
    }

    private JsonObject person(Author author) {
        var url = site.absolute(author.url());
        var person = thing("Person", url);
        person.addProperty("name", author.name());
        person.addProperty("url", url);
        addImage(person, author.image());
        if (author.github() != null) {
            person.addProperty("sameAs", AbsoluteUrls.of("https://github.com/" + author.github(), home));
        }
        return person;
    }

    private void addImage(JsonObject thing, @Nullable Image image) {
        if (image == null) {
            return;
        }
        var object = new JsonObject();
        object.addProperty("@type", "ImageObject");
        object.addProperty("url", AbsoluteUrls.of(image.url(), home));
        if (image.width() != null && image.height() != null) {
            object.addProperty("width", image.width());
            object.addProperty("height", image.height());
        }
        addText(object, "caption", image.alt());
        thing.add("image", object);
    }

    private static JsonObject thing(String type, String id) {
        var thing = reference(id);
        thing.addProperty("@type", type);
        return thing;
    }

    private static JsonObject reference(String id) {
        var reference = new JsonObject();
        reference.addProperty("@id", id);
        return reference;
    }

    private static void addText(JsonObject thing, String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            thing.addProperty(name, text);
        }
    }

    private static void addAll(JsonObject thing, String name, List<String> texts) {
        var array = new JsonArray();
        texts.forEach(array::add);
        if (!array.isEmpty()) {
            thing.add(name, array);
        }
    }

    private static JsonArray array(Stream<? extends JsonElement> elements) {
        var array = new JsonArray();
        elements.forEach(array::add);
        return array;
    }
}

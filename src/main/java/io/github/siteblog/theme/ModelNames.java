package io.github.siteblog.theme;

import io.github.siteblog.model.ArchivePage;
import io.github.siteblog.model.Asset;
import io.github.siteblog.model.Author;
import io.github.siteblog.model.Body;
import io.github.siteblog.model.Enclosure;
import io.github.siteblog.model.FeedPage;
import io.github.siteblog.model.Heading;
import io.github.siteblog.model.Hero;
import io.github.siteblog.model.Icon;
import io.github.siteblog.model.Image;
import io.github.siteblog.model.Look;
import io.github.siteblog.model.NavigationLink;
import io.github.siteblog.model.Page;
import io.github.siteblog.model.Pagination;
import io.github.siteblog.model.Post;
import io.github.siteblog.model.ReadingTime;
import io.github.siteblog.model.Site;
import io.github.siteblog.model.SitemapPage;
import io.github.siteblog.model.StyleSheet;
import io.github.siteblog.model.Term;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The names that a template can ask the model for, to suggest the right one for a wrong one. */
final class ModelNames {

    private ModelNames() {}

    static Set<String> all() {
        var names = new TreeSet<>(Set.of("site", "page", "structuredData"));
        var pages = Arrays.stream(Page.class.getPermittedSubclasses());
        var values = Stream.of(
                ArchivePage.Year.class,
                Asset.class,
                Author.class,
                Body.class,
                Enclosure.class,
                FeedPage.Entry.class,
                Heading.class,
                Hero.class,
                Icon.class,
                Image.class,
                Look.class,
                Look.Comments.class,
                NavigationLink.class,
                Pagination.class,
                Post.class,
                ReadingTime.class,
                Site.class,
                SitemapPage.Entry.class,
                StyleSheet.class,
                Term.class);
        Stream.concat(pages, values)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .map(Method::getName)
                .filter(name -> name.matches("[a-z][a-zA-Z]*"))
                .forEach(names::add);
        return names;
    }
}

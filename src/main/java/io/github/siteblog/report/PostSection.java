package io.github.siteblog.report;

import static io.github.siteblog.report.Summary.count;

import io.github.siteblog.content.Withheld;
import io.github.siteblog.problem.Severity;
import io.github.siteblog.report.BlogFacts.PostFact;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Which posts are published, withheld and in error: every one is in one of three lists. */
final class PostSection {

    private final BlogFacts facts;
    private final ProblemGroups groups;
    private final String published;

    /**
     * Makes the section.
     *
     * @param facts the posts
     * @param groups their problems
     * @param published what to call those that are published
     */
    PostSection(BlogFacts facts, ProblemGroups groups, String published) {
        this.facts = facts;
        this.groups = groups;
        this.published = published;
    }

    void write(Markup html) {
        if (facts.posts().isEmpty()) {
            html.element("p", "There are no posts yet.").line();
            return;
        }
        var posts = facts.posts();
        list(html, "In error", posts.stream().filter(PostFact::isInError).toList(), true);
        list(
                html,
                "Withheld",
                posts.stream()
                        .filter(post -> !post.isPublished() && !post.isInError())
                        .toList(),
                true);
        list(html, published, posts.stream().filter(PostFact::isPublished).toList(), false);
    }

    private void list(Markup html, String title, List<PostFact> posts, boolean isOpen) {
        if (posts.isEmpty()) {
            return;
        }
        html.open("details", "class", "box", "open", isOpen ? "" : null);
        html.open("summary").element("strong", title);
        html.text(" ").element("span", count(posts.size(), "post", "posts"), "class", "muted");
        html.closeLine().open("ul", "class", "posts").line();
        posts.forEach(post -> item(html, post));
        html.close().closeLine();
    }

    private void item(Markup html, PostFact post) {
        html.open("li").element("span", when(post), "class", "when");
        html.text(" ").element("bdi", post.title(), "class", "what");
        html.text(" ").open("span", "class", "muted").element("code", post.file());
        var found = groups.of(post.file());
        if (!found.isEmpty()) {
            html.text(" ").element("a", Summary.of(found), "href", "#" + groups.anchor(post.file()));
        }
        html.close();
        if (post.isInError()) {
            found.stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .findFirst()
                    .ifPresent(error -> html.text(" ").element("bdi", error.message(), "class", "why"));
        }
        html.closeLine();
    }

    private static String when(PostFact post) {
        var withheld = post.withheld();
        if (withheld == null || withheld.reason() == Withheld.Reason.ERROR) {
            return Objects.toString(post.published(), "no day");
        }
        return withheld.due() == null ? withheld.reason().name().toLowerCase(Locale.ROOT) : "due " + withheld.due();
    }
}

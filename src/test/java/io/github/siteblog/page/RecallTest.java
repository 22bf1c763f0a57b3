package io.github.siteblog.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.Entry;
import io.github.siteblog.content.PostDraft;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecallTest {

    private final Recall<String> recall = new Recall<>();
    private final List<String> made = new ArrayList<>();

    private final Entry<PostDraft> a = post("a");
    private final Entry<PostDraft> b = post("b");
    private final Entry<PostDraft> c = post("c");

    @Test
    void makesNothingAgainOfTheSamePosts() {
        assertThat(recalled("", List.of(a, b, c))).containsExactly("1 a", "2 b", "3 c");
        assertThat(recalled("", List.of(a, b, c))).containsExactly("1 a", "2 b", "3 c");
    }

    @Test
    void makesThatOfAChangedPostAlone() {
        recalled("", List.of(a, b, c));
        assertThat(recalled("", List.of(a, post("b"), c))).containsExactly("1 a", "4 b", "3 c");
    }

    @Test
    void makesThatOfANewPostAlone() {
        recalled("", List.of(a, c));
        assertThat(recalled("", List.of(a, b, c))).containsExactly("1 a", "3 b", "2 c");
        assertThat(recalled("", List.of(post("0"), a, b, c, post("d"))))
                .containsExactly("4 0", "1 a", "3 b", "2 c", "5 d");
    }

    @Test
    void makesNothingWhenAPostIsGone() {
        recalled("", List.of(a, b, c));
        assertThat(recalled("", List.of(b, c))).containsExactly("2 b", "3 c");
        assertThat(recalled("", List.of(b))).containsExactly("2 b");
        assertThat(recalled("", List.of())).isEmpty();
    }

    @Test
    void makesAllAnewOfWhatElseItDependsOn() {
        recalled("", List.of(a, b));
        assertThat(recalled("other", List.of(a, b))).containsExactly("3 a", "4 b");
    }

    /** What is made of each post: how many have been made by then, and its name. */
    private List<String> recalled(String recipe, List<Entry<PostDraft>> posts) {
        return recall.of(posts, recipe, i -> {
            made.add(posts.get(i).path());
            return made.size() + " " + posts.get(i).path();
        });
    }

    private static Entry<PostDraft> post(String path) {
        return new Entry<>(path, null, true, List.of(), null, null);
    }
}

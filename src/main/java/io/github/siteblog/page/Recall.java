package io.github.siteblog.page;

import io.github.siteblog.content.Entry;
import io.github.siteblog.content.PostDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What was made of each post, to be used again for those that are still the same.
 *
 * @param <T> what is made
 */
final class Recall<T> {

    private Object recipe = "";
    private List<Entry<PostDraft>> lastPosts = List.of();
    private List<T> last = List.of();

    /**
     * What is made of each of some posts, in their order.
     *
     * @param posts the posts, sorted by their paths
     * @param recipe what it depends on besides the post; when it is another than the last time, all is made anew
     * @param maker makes that of the post at an index
     */
    List<T> of(List<Entry<PostDraft>> posts, Object recipe, IntFunction<T> maker) {
        var all = new ArrayList<T>(posts.size());
        var at = recipe.equals(this.recipe) ? 0 : lastPosts.size();
        for (int i = 0; i < posts.size(); i++) {
            var post = posts.get(i);
            while (at < lastPosts.size() && isBefore(lastPosts.get(at), post)) {
                at++;
            }
            // The same entry is told by being the same object, and no other is: its text may have changed in any way.
            all.add(at < lastPosts.size() && lastPosts.get(at) == post ? last.get(at) : maker.apply(i));
        }
        this.recipe = recipe;
        lastPosts = posts;
        last = all;
        return all;
    }

    private static boolean isBefore(Entry<PostDraft> one, Entry<PostDraft> other) {
        return one != other && one.path().compareTo(other.path()) < 0;
    }
}

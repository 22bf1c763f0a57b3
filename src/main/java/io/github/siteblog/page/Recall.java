package io.github.siteblog.page;

import io.github.siteblog.content.Entry;
import io.github.siteblog.content.PostDraft;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made of each post, to be used again for those that are still the same.
 *
 * @param <T> what is made
 */
final class Recall<T> {

    private Object recipe = "";
    private Map<Entry<PostDraft>, T> last = Map.of();

    /**
     * What is made of each of some posts.
     *
     * @param posts the posts
     * @param recipe what it depends on besides the post; when it is another than the last time, all is made anew
     * @param maker makes it
     */
    Map<Entry<PostDraft>, T> of(List<Entry<PostDraft>> posts, Object recipe, Function<Entry<PostDraft>, T> maker) {
        var known = recipe.equals(this.recipe) ? last : Map.<Entry<PostDraft>, T>of();
        // The same entry is told by being the same object, and no other is: its text may have changed in any way.
        var all = new IdentityHashMap<Entry<PostDraft>, T>(posts.size());
        for (var post : posts) {
            var made = known.isEmpty() ? null : known.get(post);
            all.put(post, made == null ? maker.apply(post) : made);
        }
        this.recipe = recipe;
        last = all;
        return all;
    }
}

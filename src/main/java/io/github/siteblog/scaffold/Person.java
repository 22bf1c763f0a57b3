package io.github.siteblog.scaffold;

import io.github.siteblog.content.Slug;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * An author of the blog.
 *
 * @param slug the name of the file in {@code people}
 * @param name the whole name
 */
public record Person(String slug, String name) {

    /**
     * An author by name.
     *
     * @throws ScaffoldException if no file can be called by that name
     */
    public static Person named(String name) throws ScaffoldException {
        var slug = Slug.of(name);
        if (slug.isEmpty()) {
            throw new ScaffoldException(
                    "The author '%s' has no letter that a file name can have. Give -Dsite-blog.author in Latin letters; the name in people/ can be changed."
                            .formatted(name));
        }
        return new Person(slug, name.strip());
    }

    /** The text of the file. */
    String text() throws IOException, ScaffoldException {
        var space = name.lastIndexOf(' ');
        Map<String, String> values = new TreeMap<>();
        values.put("firstName", Form.yaml(space < 0 ? name : name.substring(0, space)));
        values.put("lastName", Form.yaml(space < 0 ? "" : name.substring(space + 1)));
        return Form.standard("person.md").filled(values);
    }
}

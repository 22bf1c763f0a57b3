package io.github.siteblog.content;

import io.github.siteblog.source.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as described by {@code people/<slug>.md}.
 *
 * @param slug the file name without its extension
 * @param name the name to print
 * @param fullName first and last name
 * @param role what the person is to the blog, or null
 * @param github the name of the GitHub account, or null
 * @param portrait the picture, or null
 * @param projects what the person works on
 */
public record PersonDraft(
        String slug,
        String name,
        String fullName,
        @Nullable Text role,
        @Nullable Text github,
        @Nullable Picture portrait,
        List<Text> projects) {

    /** The fields that the front matter of a person can have. */
    public static final List<String> FIELDS =
            List.of("displayName", "firstName", "githubNick", "image", "imageAlt", "lastName", "projects", "role");
}

package io.github.siteblog.highlight;

import org.jspecify.annotations.Nullable;

/**
 * What makes a token.
 *
 * @param type the token's type, such as {@code keyword}
 * @param classes the classes of its element
 * @param expression what it looks like
 * @param isGreedy whether it swallows tokens of earlier rules, as a string does with the keywords in it
 * @param hasLookbehind whether the first group of the expression stands before the token
 * @param inside the grammar of what is in the token, or null
 */
record Rule(
        String type,
        String classes,
        Expression expression,
        boolean isGreedy,
        boolean hasLookbehind,
        @Nullable Place inside) {}

package io.github.siteblog.highlight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Marks the variables that a mutation of GraphQL takes, and the property that it changes. */
final class GraphqlMutations {

    private final List<Token> tokens;

    /** Where the tokens stand that count: all but text, comments and scalars. */
    private final List<Integer> counting;

    private final Set<String> variables = new HashSet<>();

    private GraphqlMutations(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
        this.counting = IntStream.range(0, tokens.size())
                .filter(i ->
                        !Set.of("", "comment", "scalar").contains(tokens.get(i).type()))
                .boxed()
                .toList();
    }

    /** The same tokens with more classes. */
    static List<Token> mark(List<Token> tokens) {
        var mutations = new GraphqlMutations(tokens);
        for (int at = 0; at < mutations.counting.size(); at++) {
            if (mutations.at(at).is("keyword", "mutation")) {
                mutations.mutation(at + 1);
            }
        }
        return mutations.tokens;
    }

    private void mutation(int start) {
        variables.clear();
        var body = start;
        if (isOfType(start, "definition-mutation") && isSign(start + 1, "(")) {
            var end = end(start + 2, "(", ")");
            if (end < 0) {
                return;
            }
            input(start + 2, end);
            body = end + 1;
        }
        if (isSign(body, "{") && isOfType(body + 1, "property-query")) {
            mark(body + 1, "property-mutation");
            uses(body + 1, end(body + 1, "{", "}"));
        }
    }

    /** Marks the variables between the parentheses, and keeps their names. */
    private void input(int start, int end) {
        for (int at = start; at < end; at++) {
            if (isOfType(at, "variable")) {
                mark(at, "variable-input");
                variables.add(at(at).text());
            }
        }
    }

    /** Marks the variables between the braces that have these names. */
    private void uses(int start, int end) {
        for (int at = start; at < end; at++) {
            if (isOfType(at, "variable") && variables.contains(at(at).text())) {
                mark(at, "variable-input");
            }
        }
    }

    /** Where the bracket ends that was opened just before; -1 if it does not. */
    private int end(int start, String open, String close) {
        var depth = 1;
        for (int at = start; at < counting.size(); at++) {
            if (isSign(at, open)) {
                depth++;
            } else if (isSign(at, close) && --depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private boolean isOfType(int at, String type) {
        return at < counting.size() && at(at).type().equals(type);
    }

    private boolean isSign(int at, String sign) {
        return at < counting.size() && at(at).is("punctuation", sign);
    }

    private Token at(int at) {
        return tokens.get(counting.get(at));
    }

    private void mark(int at, String name) {
        tokens.set(counting.get(at), at(at).withClass(name));
    }
}

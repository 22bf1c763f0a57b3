package io.github.siteblog.highlight;

import io.github.siteblog.highlight.TokenList.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts one text into tokens, as Prism's {@code matchGrammar} does.
 *
 * <p>Each rule in turn looks for tokens in the text that the rules before it left. A greedy rule looks at the whole text;
 * where its token covers others, these are taken out, and the rules before it get what is left of them to match anew.
 */
final class Tokenizer {

    private final String text;
    private final List<Rule> rules;
    private final Grammars grammars;
    private final Work work;
    private final SearchText searchText;
    private final Search[] searches;
    private final TokenList list;

    private Tokenizer(String text, Grammar grammar, Grammars grammars, Work work) {
        this.text = text;
        this.rules = grammar.rules();
        this.grammars = grammars;
        this.work = work;
        this.searchText = SearchText.of(text, work);
        this.searches = new Search[rules.size()];
        this.list = new TokenList(text);
    }

    static List<Token> tokens(String text, Grammar grammar, Grammars grammars, Work work) {
        var tokenizer = new Tokenizer(text, grammar, grammars, work);
        tokenizer.match(tokenizer.list.ends, null);
        return tokenizer.list.tokens();
    }

    /** Matching anew what a greedy token has left: by the rules before its own, up to an end that moves. */
    private static final class Rematch {

        final int cause;
        int reach;

        Rematch(int cause, int reach) {
            this.cause = cause;
            this.reach = reach;
        }
    }

    private void match(Node before, @Nullable Rematch rematch) {
        for (int rule = 0; rule < rules.size(); rule++) {
            if (rematch != null && rematch.cause == rule || !apply(rule, before, rematch)) {
                return;
            }
        }
    }

    /** Applies a rule to the text behind a node; false if there are more pieces than characters. */
    private boolean apply(int rule, Node before, @Nullable Rematch rematch) {
        var isGreedy = rules.get(rule).isGreedy();
        for (var node = before.next(); node != list.ends; node = node.next()) {
            work.step();
            if (rematch != null && node.start >= rematch.reach) {
                return true;
            }
            if (list.size() > text.length()) {
                return false;
            }
            if (node.isText()) {
                node = isGreedy ? applyGreedily(rule, node, rematch) : applyWithin(rule, node, rematch);
            }
        }
        return true;
    }

    /** Looks for a token in one piece of text; gives the last node that is done with. */
    private Node applyWithin(int rule, Node node, @Nullable Rematch rematch) {
        return search(rule).within(node.start, node.end) ? replace(rule, node, 1, node.end, rematch) : node;
    }

    /** Looks for a token that starts in this piece of text or a later one; gives the last node that is done with. */
    private Node applyGreedily(int rule, Node node, @Nullable Rematch rematch) {
        var search = search(rule);
        if (!search.from(node.start) || search.start() >= text.length()) {
            return list.ends.previous();
        }
        var first = node;
        while (search.start() >= first.end) {
            first = first.next();
        }
        if (!first.isText()) {
            return first;
        }
        var count = 0;
        var last = first;
        for (var n = first; n != list.ends && (n.start < search.end() || n.isText()); n = n.next()) {
            work.step();
            last = n;
            count++;
        }
        return replace(rule, first, count, last.end, rematch);
    }

    /** Puts a token in the place of the pieces that it touches; gives its node. */
    private Node replace(int rule, Node first, int count, int reach, @Nullable Rematch rematch) {
        var start = search(rule).start();
        var end = search(rule).end();
        extend(rematch, reach);
        var before = first.previous();
        if (start > first.start) {
            before = list.add(before, first.start, start, null);
        }
        list.removeBehind(before, count);
        var node = list.add(before, start, end, token(rules.get(rule), text.substring(start, end)));
        if (end < reach) {
            list.add(node, end, reach, null);
        }
        if (count > 1) {
            var nested = new Rematch(rule, reach);
            match(node.previous(), nested);
            extend(rematch, nested.reach);
        }
        return node;
    }

    private static void extend(@Nullable Rematch rematch, int reach) {
        if (rematch != null) {
            rematch.reach = Math.max(rematch.reach, reach);
        }
    }

    private Token token(Rule rule, String piece) {
        var inside = rule.inside() == null ? null : tokens(piece, grammars.at(rule.inside()), grammars, work);
        return new Token(rule.type(), rule.classes(), piece, inside);
    }

    private Search search(int rule) {
        if (searches[rule] == null) {
            searches[rule] = new Search(rules.get(rule), searchText);
        }
        return searches[rule];
    }
}

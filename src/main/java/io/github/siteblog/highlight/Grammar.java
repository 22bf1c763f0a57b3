package io.github.siteblog.highlight;

import java.util.List;

/** Rules in the order in which they are applied. */
record Grammar(List<Rule> rules) {

    Grammar {
        rules = List.copyOf(rules);
    }
}

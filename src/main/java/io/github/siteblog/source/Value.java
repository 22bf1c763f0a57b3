package io.github.siteblog.source;

import io.github.siteblog.problem.Location;
import java.util.List;

/** A value of a YAML or JSON document and where it stands. */
public sealed interface Value permits Value.Items, Text, Fields {

    Location location();

    /** What a value of this kind is called in a message: {@code a list}. */
    String kind();

    /**
     * A list of values.
     *
     * @param items the values
     * @param location where the list begins
     */
    record Items(List<Value> items, Location location) implements Value {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }
}

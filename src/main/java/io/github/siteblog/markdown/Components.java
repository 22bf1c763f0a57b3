package io.github.siteblog.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The components that a text can use, such as {@code <Figure src="…"/>}. */
public interface Components {

    /** The names of all components. */
    Set<String> names();

    /** The names of the properties of a component; empty when it takes any. */
    Set<String> properties(String name);

    /** Renders a use of a component. */
    Outcome render(Use use);

    /**
     * A use of a component.
     *
     * @param name the name of the component
     * @param properties its properties: a {@link String}, number, {@link Boolean}, {@link List} or {@link Map} by name
     * @param content what stands between its tags, as HTML
     * @param panes the parts of the content between thematic breaks
     * @param id an id that no other use in the text has
     */
    record Use(String name, Map<String, Object> properties, String content, List<Pane> panes, String id) {}

    /**
     * A part of the content of a component.
     *
     * @param label the label of the code block that it begins with, or an empty text
     * @param content the part as HTML
     */
    record Pane(String label, String content) {}

    /**
     * What became of a component.
     *
     * @param html its HTML, empty when it failed
     * @param fault what is wrong, or null
     */
    record Outcome(String html, @Nullable Fault fault) {}

    /**
     * What is wrong with a use of a component.
     *
     * @param rule the id of the rule that it breaks
     * @param message what is wrong, in one sentence
     * @param hint what to do
     */
    record Fault(String rule, String message, String hint) {}

    /** No components at all. */
    static Components none() {
        return new Components() {
            @Override
            public Set<String> names() {
                return Set.of();
            }

            @Override
            public Set<String> properties(String name) {
                return Set.of();
            }

            @Override
            public Outcome render(Use use) {
                throw new IllegalArgumentException("no component " + use.name());
            }
        };
    }
}

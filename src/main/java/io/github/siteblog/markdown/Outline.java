package io.github.siteblog.markdown;

import io.github.siteblog.model.Heading;
import io.github.siteblog.problem.Location;
import java.util.List;

/**
 * The parts of a text and where they stand.
 *
 * @param sections its headings
 * @param codeBlocks its code blocks
 */
public record Outline(List<Section> sections, List<CodeBlock> codeBlocks) {

    public Outline {
        sections = List.copyOf(sections);
        codeBlocks = List.copyOf(codeBlocks);
    }

    /**
     * A heading.
     *
     * @param heading the heading as the page shows it
     * @param location where it begins
     * @param isHtml whether it is written as HTML
     */
    public record Section(Heading heading, Location location, boolean isHtml) {}

    /**
     * A code block.
     *
     * @param language the first word behind the fence, empty when there is none
     * @param isIndented whether it is code by its indent and not by a fence
     * @param firstLine its first line
     * @param location where it begins
     */
    public record CodeBlock(String language, boolean isIndented, String firstLine, Location location) {}

    /** The headings as pages show them. */
    public List<Heading> headings() {
        return sections.stream().map(Section::heading).toList();
    }
}

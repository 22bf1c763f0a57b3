package io.github.siteblog.report;

import com.google.gson.annotations.SerializedName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of the SARIF 2.1.0 format that are used, named and nested as in its specification. */
final class Sarif {

    static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private Sarif() {}

    record Log(@SerializedName("$schema") String schema, String version, List<Run> runs) {}

    record Run(Tool tool, Map<String, Base> originalUriBaseIds, String columnKind, List<Result> results) {}

    record Tool(Driver driver) {}

    record Driver(String name, String version, String informationUri, List<Rule> rules) {}

    record Rule(
            String id,
            Message shortDescription,
            Message fullDescription,
            String helpUri,
            Message help,
            Configuration defaultConfiguration) {}

    record Configuration(@Nullable String level) {}

    record Base(Message description) {}

    record Message(String text) {}

    record Result(
            String ruleId,
            int ruleIndex,
            String level,
            Message message,
            List<Place> locations,
            Map<String, String> partialFingerprints) {}

    record Place(PhysicalLocation physicalLocation) {}

    record PhysicalLocation(
            ArtifactLocation artifactLocation, @Nullable Region region) {}

    record ArtifactLocation(String uri, @Nullable String uriBaseId) {}

    record Region(int startLine, int startColumn) {}
}

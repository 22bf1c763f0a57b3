package io.github.siteblog.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** Every rule of the product, those that hold while files are read among them. */
public final class RuleInfos {

    private RuleInfos() {}

    /** All rules, sorted by id. */
    public static List<RuleInfo> all() {
        var properties = new Properties();
        var resource = Objects.requireNonNull(RuleInfos.class.getResourceAsStream("rules.properties"), "rules");
        try (var reader = new InputStreamReader(resource, UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .sorted()
                .map(id -> RuleInfo.parse(id, properties.getProperty(id)))
                .toList();
    }
}

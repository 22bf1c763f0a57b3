package io.github.siteblog.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;

/** The works of others that are packed in the jar: their licences go with them, and they are named in the list of what it is made of. */
class BillOfMaterialsTest {

    private static final Path META_INF = Path.of("target/classes/META-INF");
    private static final Pattern LICENCE = Pattern.compile("LICENSE-(.+)\\.txt");

    private final Document pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());

    BillOfMaterialsTest() throws IOException {}

    @Test
    void namesWhatIsPackedInTheJar() throws IOException {
        assertThat(packed())
                .containsExactlyInAnyOrder(
                        "@fontsource/inter %1$s OFL-1.1 pkg:npm/%%40fontsource/inter@%1$s"
                                .formatted(property("inter.version")),
                        "katex %1$s MIT pkg:npm/katex@%1$s".formatted(property("katex.version")),
                        "node-emoji %1$s MIT pkg:npm/node-emoji@%1$s".formatted(property("node-emoji.version")),
                        "prismjs %1$s MIT pkg:npm/prismjs@%1$s".formatted(property("prismjs.version")));
    }

    /** What is no part of Rhino, which runs the scripts of the build, is what they make something of. */
    @Test
    void namesAllThatTheBuildTakesSomethingFrom() throws IOException {
        var taken =
                pom
                        .select("plugin:has(> artifactId:containsOwn(exec-maven-plugin)) > dependencies > dependency")
                        .stream()
                        .filter(dependency ->
                                !dependency.select("> groupId").text().equals("org.mozilla"))
                        .toList();
        assertThat(packed()).hasSameSizeAs(taken);
    }

    @Test
    void goesWithTheLicenceOfEach() throws IOException {
        assertThat(Files.readString(META_INF.resolve("LICENSE"))).contains("Apache License");
        assertThat(names(META_INF).stream().map(LICENCE::matcher).filter(name -> name.matches()))
                .extracting(name -> name.group(1) + ".cdx.json")
                .containsExactlyInAnyOrderElementsOf(names(META_INF.resolve("sbom")));
        for (var name : names(META_INF.resolve("sbom"))) {
            var licence = META_INF.resolve("LICENSE-%s.txt".formatted(name.replace(".cdx.json", "")));
            assertThat(Files.readString(licence))
                    .containsIgnoringCase("copyright")
                    .containsAnyOf(
                            "Permission is hereby granted, free of charge", "SIL Open Font License, Version 1.1");
        }
    }

    @Test
    void isPartOfThatOfTheDependencies(@TempDir Path folder) throws IOException {
        var bom = folder.resolve("bom.json");
        Files.writeString(bom, """
                {"metadata": {"component": {"bom-ref": "pkg:maven/us"}},
                 "components": [{"bom-ref": "pkg:maven/they"}],
                 "dependencies": [
                   {"ref": "pkg:maven/us", "dependsOn": ["pkg:maven/they"]},
                   {"ref": "pkg:maven/they", "dependsOn": []}]}
                """);
        run(
                Path.of("src/build/bom.js"),
                bom.toString(),
                META_INF.resolve("sbom").toString());

        var katex = "pkg:npm/katex@" + property("katex.version");
        var all = read(bom);
        assertThat(all.getAsJsonArray("components"))
                .hasSize(5)
                .contains(component("katex.cdx.json"))
                .extracting(
                        component -> component.getAsJsonObject().get("bom-ref").getAsString())
                .startsWith("pkg:maven/they");
        var dependencies = all.getAsJsonArray("dependencies");
        assertThat(dependencies).hasSize(6);
        assertThat(dependencies.get(0).getAsJsonObject().getAsJsonArray("dependsOn"))
                .extracting(JsonElement::getAsString)
                .hasSize(5)
                .contains("pkg:maven/they", katex);
        assertThat(dependencies).contains(JsonParser.parseString("{ref: '%s', dependsOn: []}".formatted(katex)));
    }

    /** The name, version, licence and package URL of each component. */
    private static List<String> packed() throws IOException {
        return names(META_INF.resolve("sbom")).stream()
                .map(BillOfMaterialsTest::component)
                .map(component -> "%s %s %s %s"
                        .formatted(
                                component.get("name").getAsString(),
                                component.get("version").getAsString(),
                                component
                                        .getAsJsonArray("licenses")
                                        .get(0)
                                        .getAsJsonObject()
                                        .getAsJsonObject("license")
                                        .get("id")
                                        .getAsString(),
                                component.get("purl").getAsString()))
                .toList();
    }

    private static JsonObject component(String file) {
        var bom = read(META_INF.resolve("sbom").resolve(file));
        assertThat(bom.get("bomFormat").getAsString()).isEqualTo("CycloneDX");
        assertThat(bom.getAsJsonArray("components")).hasSize(1);
        return bom.getAsJsonArray("components").get(0).getAsJsonObject();
    }

    private static JsonObject read(Path file) {
        try {
            return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void run(Path script, Object... arguments) throws IOException {
        try (var context = Context.enter()) {
            context.setLanguageVersion(Context.VERSION_ES6);
            context.setInterpretedMode(true);
            var scope = context.initStandardObjects();
            ScriptableObject.putProperty(scope, "arguments", context.newArray(scope, arguments));
            context.evaluateString(scope, Files.readString(script), script.toString(), 1, null);
        }
    }

    private String property(String name) {
        return pom.select("project > properties").first().getElementsByTag(name).text();
    }
}

package io.github.siteblog.maven;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reports parameters in the POM that no goal has, which are most often mistyped.
 *
 * <p>Maven 3.9 does so itself; the Mavens before it take such a parameter without a word.
 */
final class KnownParameters {

    private KnownParameters() {}

    static void check(MavenProject project, PluginDescriptor descriptor, Problems problems) {
        var plugin = project.getPlugin(descriptor.getPluginLookupKey());
        if (plugin == null) {
            return;
        }
        var known = new TreeSet<String>();
        descriptor
                .getMojos()
                .forEach(mojo -> mojo.getParameters().forEach(parameter -> known.add(parameter.getName())));
        containers(plugin).stream()
                .flatMap(container -> names(container).stream())
                .distinct()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.warning(
                        "cfg/unknown-parameter",
                        Location.wholeFile("pom.xml"),
                        "The plugin has no parameter <%s>.".formatted(Printable.line(name)),
                        Nearest.hint(name, known, "Delete it; 'mvn site-blog:help -Ddetail' shows them all.")));
    }

    private static List<ConfigurationContainer> containers(Plugin plugin) {
        var containers = new ArrayList<ConfigurationContainer>(plugin.getExecutions());
        containers.add(plugin);
        return containers;
    }

    /** The names of the parameters; Maven's own type for a configuration differs between its versions, its XML does not. */
    private static List<String> names(ConfigurationContainer container) {
        if (container.getConfiguration() == null) {
            return List.of();
        }
        try {
            var xml = new InputSource(
                    new StringReader(container.getConfiguration().toString()));
            var children = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(xml)
                    .getDocumentElement()
                    .getChildNodes();
            return IntStream.range(0, children.getLength())
                    .mapToObj(children::item)
                    .filter(Element.class::isInstance)
                    .map(Node::getNodeName)
                    .toList();
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("Maven's configuration is no XML", e);
        }
    }
}

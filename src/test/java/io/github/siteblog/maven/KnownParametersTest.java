package io.github.siteblog.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class KnownParametersTest {

    private final Plugin plugin = new Plugin();

    private void thenProblems(String... expected) throws Exception {
        plugin.setGroupId("io.github.siteblog");
        plugin.setArtifactId("site-blog-maven-plugin");
        var model = new Model();
        model.setBuild(new Build());
        model.getBuild().addPlugin(plugin);
        var problems = new Problems();
        KnownParameters.check(new MavenProject(model), descriptor(), problems);
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly(expected);
    }

    private static PluginDescriptor descriptor() throws Exception {
        var parameter = new Parameter();
        parameter.setName("outputDirectory");
        var render = new MojoDescriptor();
        render.setGoal("render");
        render.addParameter(parameter);
        var descriptor = new PluginDescriptor();
        descriptor.setGroupId("io.github.siteblog");
        descriptor.setArtifactId("site-blog-maven-plugin");
        descriptor.addMojo(render);
        return descriptor;
    }

    private static String configuration(String parameter) {
        return "<configuration><%s>x</%s></configuration>".formatted(parameter, parameter);
    }

    @Test
    void nothingIsKnownOfNoConfiguration() throws Exception {
        thenProblems();
    }

    @Test
    void aParameterOfAGoalIsKnown() throws Exception {
        plugin.setConfiguration(configuration("outputDirectory"));
        thenProblems();
    }

    @Test
    void aMisspeltParameterIsAWarningWithTheNearest() throws Exception {
        plugin.setConfiguration(configuration("outputDirectry"));
        thenProblems("pom.xml: warning: The plugin has no parameter <outputDirectry>."
                + " Did you mean 'outputDirectory'? [cfg/unknown-parameter]");
    }

    @Test
    void executionsAreLookedAtToo() throws Exception {
        var execution = new PluginExecution();
        execution.setConfiguration(configuration("colour"));
        plugin.addExecution(execution);
        thenProblems("pom.xml: warning: The plugin has no parameter <colour>."
                + " Delete it; 'mvn site-blog:help -Ddetail' shows them all. [cfg/unknown-parameter]");
    }
}

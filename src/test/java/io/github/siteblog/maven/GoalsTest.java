package io.github.siteblog.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

/** Each goal, as Maven configures it from a POM. */
@MojoTest
class GoalsTest {

    private static final String SOUND = "src/test/resources/goals/sound";
    private static final String FAULTY = "src/test/resources/goals/faulty";
    private static final Path WORK = Path.of("target/goals-test").toAbsolutePath();

    @Inject
    private MavenProject project;

    @Test
    @Basedir(SOUND)
    @InjectMojo(goal = "validate", pom = "pom.xml")
    @MojoParameter(name = "cacheDirectory", value = "../../../../../target/goals-test/cache")
    @MojoParameter(name = "reportsDirectory", value = "../../../../../target/goals-test/validate")
    void validateWritesItsReportAndNothingElse(ValidateMojo validate) throws Exception {
        validate.execute();

        assertThat(WORK.resolve("validate/problems.txt")).isEmptyFile();
        assertThat(Path.of(SOUND, "target")).doesNotExist();
    }

    @Test
    @Basedir(FAULTY)
    @InjectMojo(goal = "validate", pom = "pom.xml")
    @MojoParameter(name = "cacheDirectory", value = "../../../../../target/goals-test/cache")
    @MojoParameter(name = "reportsDirectory", value = "../../../../../target/goals-test/faulty")
    void validateFailsInOneSentence(ValidateMojo validate) throws IOException {
        assertThatThrownBy(validate::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The blog has 1 error; every one is in %s.".formatted(WORK.resolve("faulty/index.html")))
                .hasNoCause();
        assertThat(WORK.resolve("faulty/problems.txt"))
                .hasContent(
                        "posts/hello.md:3:12: error: The date 'May 32, 2026' cannot be read. May 2026 has 31 days. [fm/date]");
    }

    @Test
    @Basedir(SOUND)
    @InjectMojo(goal = "render", pom = "pom.xml")
    @MojoParameter(name = "outputDirectory", value = "../../../../../target/goals-test/site")
    @MojoParameter(name = "cacheDirectory", value = "../../../../../target/goals-test/cache")
    @MojoParameter(name = "reportsDirectory", value = "../../../../../target/goals-test/reports")
    @MojoParameter(name = "now", value = "2026-05-02")
    void renderWritesTheSite(RenderMojo render) throws Exception {
        render.execute();

        assertThat(WORK.resolve("site/blog/hello/index.html")).content().contains("The first post.");
    }

    @Test
    @Basedir(SOUND)
    @InjectMojo(goal = "render", pom = "pom.xml")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "outputDirectory", value = "../../../../../target/goals-test/skipped")
    void renderCanBeSkipped(RenderMojo render) throws Exception {
        render.execute();

        assertThat(WORK.resolve("skipped")).doesNotExist();
    }

    @Test
    @Basedir(SOUND)
    @InjectMojo(goal = "render", pom = "pom.xml")
    @MojoParameter(name = "failOn", value = "everything")
    void aWrongParameterIsNamed(RenderMojo render) {
        assertThatThrownBy(render::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The parameter <failOn> is 'everything'. Write error, warning or never.");
    }

    @Test
    @Basedir(SOUND)
    @InjectMojo(goal = "package", pom = "pom.xml")
    @MojoParameter(name = "outputDirectory", value = "../../../../../target/goals-test/nothing")
    @MojoParameter(name = "cacheDirectory", value = "../../../../../target/goals-test/cache")
    @MojoParameter(name = "reportsDirectory", value = "../../../../../target/goals-test/package")
    void packageNeedsARenderedSite(PackageMojo pack) throws Exception {
        assertThatThrownBy(pack::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The rendered site has 1 error; every one is in %s."
                        .formatted(WORK.resolve("package/package.txt")));
        assertThat(project.getAttachedArtifacts()).isNullOrEmpty();
    }

    @Test
    @Basedir(SOUND)
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "lastRelease", value = "no.zip")
    void checkNeedsTheReleaseThatItIsGiven(CheckMojo check) {
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageMatching("The archive of the last release, .*no\\.zip, does not exist\\."
                        + " Correct the parameter <lastRelease>, or leave it out\\.");
    }

    @Test
    @Basedir(SOUND)
    @InjectMojo(goal = "help", pom = "pom.xml")
    void helpKnowsEveryGoal(HelpMojo help) throws Exception {
        var lines = new ArrayList<String>();
        help.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence content) {
                lines.add(content.toString());
            }
        });
        help.execute();

        assertThat(String.join("\n", lines))
                .contains("site-blog:help", "site-blog:package", "site-blog:render", "site-blog:validate");
    }
}

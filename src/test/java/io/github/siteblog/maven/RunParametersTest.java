package io.github.siteblog.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.siteblog.BlogSettings;
import io.github.siteblog.FailOn;
import io.github.siteblog.content.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunParametersTest {

    private static final Instant BEGAN = Instant.parse("2026-05-01T09:30:00Z");

    @Test
    void areTheDefaultsOfARun() throws MojoFailureException {
        assertThat(run(null, 0, "error"))
                .isEqualTo(new BlogSettings.Run(
                        Moment.at(BEGAN),
                        Runtime.getRuntime().availableProcessors(),
                        FailOn.ERROR,
                        "site-blog-maven-plugin 1.2.3",
                        "",
                        BlogSettings.Links.RELATIVE,
                        false));
    }

    @ParameterizedTest
    @CsvSource({"error, ERROR", "warning, WARNING", "never, NEVER", "' never ', NEVER"})
    void nameWhatMakesABuildFail(String written, FailOn failOn) throws MojoFailureException {
        assertThat(run(null, 1, written).failOn()).isEqualTo(failOn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ERROR", "info", "always"})
    void refuseOtherWords(String written) {
        assertThatThrownBy(() -> run(null, 1, written))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The parameter <failOn> is '%s'. Write error, warning or never.".formatted(written));
    }

    @Test
    void tellHowManyThreadsWork() throws MojoFailureException {
        assertThat(run(null, 3, "error").threads()).isEqualTo(3);
        assertThatThrownBy(() -> run(null, -1, "error"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The parameter <threads> is -1. Write a number from 1, or 0 for all processors.");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-02T03:04:05Z,      2027-01-02T03:04:05Z",
        "2027-01-02T03:04:05+02:00, 2027-01-02T01:04:05Z",
        "' 2027-01-02T03:04:05Z ',  2027-01-02T03:04:05Z",
    })
    void setTheMomentOfARun(String now, Instant moment) throws MojoFailureException {
        assertThat(run(now, 1, "error").now()).isEqualTo(Moment.at(moment));
    }

    @Test
    void setTheDayOfARun() throws MojoFailureException {
        var now = run("2027-01-02", 1, "error").now();
        assertThat(now.dayIn(ZoneId.of("Pacific/Kiritimati"))).isEqualTo(LocalDate.of(2027, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2027-02-29", "2027-01-02T03:04", "02/01/2027"})
    void refuseAMomentThatCannotBeRead(String now) {
        assertThatThrownBy(() -> run(now, 1, "error"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "The parameter <now> is '%s'. Write a day such as 2026-05-01 or an instant such as 2026-05-01T09:00:00Z. [cfg/timestamp]"
                                .formatted(now));
    }

    private static BlogSettings.Run run(String now, int threads, String failOn) throws MojoFailureException {
        var plugin = new PluginDescriptor();
        plugin.setVersion("1.2.3");
        return new RunParameters(now, threads, failOn, plugin, BlogSettings.Links.RELATIVE, false)
                .toRun(Date.from(BEGAN));
    }
}

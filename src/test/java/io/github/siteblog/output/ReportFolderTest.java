package io.github.siteblog.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    @Test
    void keepsTheLastReportOfEachName(@TempDir Path folder) throws IOException {
        var reports = new ReportFolder(folder.resolve("target/reports"));
        reports.write("problems.txt", "a long first report\n");
        var file = reports.write("problems.txt", "é\n");
        assertThat(file)
                .isEqualTo(folder.resolve("target/reports/problems.txt"))
                .hasContent("é\n");
    }
}

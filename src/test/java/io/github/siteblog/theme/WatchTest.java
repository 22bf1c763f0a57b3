package io.github.siteblog.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WatchTest {

    private static final String LONG = "<#list 1..3_000_000 as i><#if true></#if></#list>".replace("_", "");

    @Test
    void letsAPageOfManyPostsBeLong() throws Exception {
        var watch = new Watch(100_000);
        process(LONG, watch);
        assertThat(watch.text()).hasToString("");
    }

    @Test
    void stopsAPageThatIsTooLongForItsBlog() {
        assertThatThrownBy(() -> process(LONG, new Watch(10))).isInstanceOf(Watch.Stopped.class);
    }

    private static void process(String text, Watch watch) throws Exception {
        var environment = template(text).createProcessingEnvironment(Map.of(), watch.text());
        environment.setTemplateProcessingTracer(watch);
        environment.process();
    }

    private static Template template(String text) throws IOException {
        return new Template("page.ftlh", text, new Configuration(Configuration.VERSION_2_3_35));
    }
}

package io.github.siteblog.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PomPartTest {

    private static final String PLUGIN = """
            <plugin>
              <artifactId>site-blog-maven-plugin</artifactId>
            </plugin>
            """;

    @Test
    void comesBehindTheOtherPlugins() throws ScaffoldException {
        assertThat(PomPart.in("""
                        <project>
                          <build>
                            <pluginManagement><plugins><plugin><artifactId>x</artifactId></plugin></plugins></pluginManagement>
                            <plugins>
                              <!-- </plugins> -->
                              <plugin><artifactId>y</artifactId></plugin>
                            </plugins>
                          </build>
                          <profiles><profile><build><plugins></plugins></build></profile></profiles>
                        </project>
                        """, PLUGIN)).contains("""
                        <project>
                          <build>
                            <pluginManagement><plugins><plugin><artifactId>x</artifactId></plugin></plugins></pluginManagement>
                            <plugins>
                              <!-- </plugins> -->
                              <plugin><artifactId>y</artifactId></plugin>
                              <plugin>
                                <artifactId>site-blog-maven-plugin</artifactId>
                              </plugin>
                            </plugins>
                          </build>
                          <profiles><profile><build><plugins></plugins></build></profile></profiles>
                        </project>
                        """);
    }

    @Test
    void bringsTheElementsAroundIt() throws ScaffoldException {
        assertThat(PomPart.in("<project>\n\t<build>\n\t</build>\n</project>\n", PLUGIN))
                .contains("""
                <project>
                \t<build>
                \t\t<plugins>
                \t\t\t<plugin>
                \t\t\t\t<artifactId>site-blog-maven-plugin</artifactId>
                \t\t\t</plugin>
                \t\t</plugins>
                \t</build>
                </project>
                """);
        assertThat(PomPart.in("<project><name>n</name></project>", PLUGIN)).contains("""
                <project><name>n</name>
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>site-blog-maven-plugin</artifactId>
                      </plugin>
                    </plugins>
                  </build>
                </project>""");
    }

    @Test
    void keepsTheLineEnds() throws ScaffoldException {
        assertThat(PomPart.in("<project>\r\n  <build/>\r\n  <!-- é -->\r\n</project>\r\n", PLUGIN)
                        .orElseThrow()
                        .replace("\r\n", ""))
                .doesNotContain("\n", "\r");
    }

    @Test
    void isPutOnce() throws ScaffoldException {
        var once = PomPart.in("<project>\n</project>\n", PLUGIN).orElseThrow();

        assertThat(PomPart.in(once, PLUGIN)).isEmpty();
        assertThat(PomPart.in(
                        once.replace("<artifactId>site", "<artifactId> site").replace("plugin</a", "plugin\n </a"),
                        PLUGIN))
                .isEmpty();
    }

    @Test
    void needsAPom() {
        assertThatThrownBy(() -> PomPart.in("<html></html>", PLUGIN))
                .isInstanceOf(ScaffoldException.class)
                .hasMessage("The file pom.xml is no POM. Correct it, or put it aside and begin in an empty folder.");
    }
}

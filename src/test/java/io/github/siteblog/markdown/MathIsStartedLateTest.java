package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A text without formulas costs nothing: not even a class of what renders them is loaded. */
class MathIsStartedLateTest {

    /** Loads every class anew. */
    private static final class Fresh extends URLClassLoader {

        private Fresh() {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        private boolean hasLoaded(String name) {
            return findLoadedClass(name) != null;
        }

        private void render(String text) throws ReflectiveOperationException {
            var render = loadClass("io.github.siteblog.markdown.Rendered").getDeclaredMethod("of", String[].class);
            render.setAccessible(true);
            render.invoke(null, (Object) new String[] {text});
        }

        private static URL[] classPath() {
            return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                    .splitAsStream(System.getProperty("java.class.path"))
                    .map(Fresh::url)
                    .toArray(URL[]::new);
        }

        private static URL url(String path) {
            try {
                return Path.of(path).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void byTheFirstFormula() throws Exception {
        try (var fresh = new Fresh()) {
            fresh.render("It costs $3, or $4.");
            assertThat(fresh.hasLoaded("io.github.siteblog.math.Mathematics")).isFalse();
            assertThat(fresh.hasLoaded("org.mozilla.javascript.Context")).isFalse();

            fresh.render("$x$");
            assertThat(fresh.hasLoaded("io.github.siteblog.math.Mathematics")).isTrue();
            assertThat(fresh.hasLoaded("org.mozilla.javascript.Context")).isTrue();
        }
    }
}

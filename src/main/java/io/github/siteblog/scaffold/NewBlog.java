package io.github.siteblog.scaffold;

import io.github.siteblog.content.SiteUrl;
import io.github.siteblog.content.Slug;
import io.github.siteblog.html.HtmlEscaper;
import io.github.siteblog.output.KeptFile;
import io.github.siteblog.problem.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * A blog to be begun.
 *
 * @param title its title
 * @param url where it will be served
 * @param author who writes its first post
 * @param today the day of that post
 * @param pluginVersion the version of this plugin
 */
public record NewBlog(String title, String url, Person author, LocalDate today, String pluginVersion) {

    /**
     * Writes what is missing: the POM or the plugin in it, settings, a first post, its author, and settings of the JVM that
     * make builds faster.
     *
     * @param project the folder of the project
     * @param blog the folder of the blog
     * @throws ScaffoldException if the POM is one that the plugin cannot be put into, or the URL is none that a site can have;
     *     then nothing is written
     */
    public Scaffolded write(Path project, Path blog) throws IOException, ScaffoldException {
        if (SiteUrl.parse(url).isEmpty()) {
            throw new ScaffoldException(
                    "'%s' is no absolute URL. Give the site one with scheme and host: -Dsite-blog.url=https://example.org/"
                            .formatted(Printable.line(url)));
        }
        var values = values();
        var plugin = Form.standard("plugin.xml").filled(values);
        var pom = project.resolve("pom.xml");
        var before = new KeptFile(pom).read();
        var after = PomPart.in(before.isEmpty() ? Form.standard("pom.xml").filled(values) : before, plugin);
        var files = new NewFiles();
        files.change(pom, after);
        files.write(blog.resolve("blog.yml"), Form.standard("blog.yml").filled(values));
        files.write(blog.resolve("posts/hello.md"), Form.standard("hello.md").filled(values));
        files.write(blog.resolve("people").resolve(author.slug() + ".md"), author.text());
        files.write(
                project.resolve(".mvn/jvm.config"), Form.standard("jvm.config").text());
        files.write(project.resolve(".gitignore"), Form.standard("gitignore").text());
        return files.done();
    }

    private Map<String, String> values() {
        var artifact = Slug.of(title);
        var values = new TreeMap<String, String>();
        values.put("artifactId", artifact.isEmpty() ? "blog" : artifact);
        values.put("author", author.slug());
        values.put("date", today.toString());
        values.put("description", Form.yaml("Notes by " + author.name() + "."));
        values.put("name", HtmlEscaper.escape(title.strip()));
        values.put("title", Form.yaml(title));
        values.put("url", Form.yaml(url));
        values.put("version", pluginVersion);
        return values;
    }
}

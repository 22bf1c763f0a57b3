package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.html.HtmlPolicy;
import io.github.siteblog.markdown.Typography;
import io.github.siteblog.messages.Messages;
import io.github.siteblog.model.NavigationLink;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Severity;
import io.github.siteblog.source.FrontMatterForm;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {

    private static final ProjectDefaults POM =
            new ProjectDefaults("The project", "What it is.", "https://pom.example/project", "");

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder).without("blog.yml");
    }

    @Test
    void takesEverythingFromThePomWithoutAFile() {
        var url = new SiteUrl("https://pom.example", "/project/");
        var about = new Config.About("The project", "What it is.", url, "en", ZoneOffset.UTC);
        var required = List.of("title", "published", "authors", "description", "category");
        var html = new HtmlPolicy(HtmlPolicy.Mode.CHECKED, Set.of("www.youtube-nocookie.com"), Set.of());
        var policy = new Config.Policy(required, Map.of(), html, null, List.of());
        assertThat(blog.config(POM))
                .isEqualTo(new Config(
                        about,
                        Messages.english(),
                        List.of(),
                        new Config.PageSizes(10, 300),
                        new Permalinks("/project/", UrlPattern.STANDARD, true),
                        new Aliases(List.of()),
                        new EditLinks(POM.repository(), null),
                        ImageSettings.DEFAULT,
                        ThemeSettings.DEFAULT,
                        Typography.asWritten(),
                        new Notation(Set.of(FrontMatterForm.YAML), FieldMapping.NONE, FileNames.STANDARD),
                        policy));
        thenProblems();
    }

    @Test
    void readsEveryField() {
        var config = given("""
                title: Labs
                description: A blog.
                url: https://example.org/labs
                language: pt-br
                zone: Europe/Amsterdam
                postsPerPage: 24
                postsPerArchivePage: 1000
                required: [title, published, featuredImage]
                rules: {post/empty-body: error, fm/unknown-key: off}
                html: trusted
                iframeHosts: [Player.Example, asciinema.org]
                scriptHosts: asciinema.org
                permalinks: /:year/:slug/
                aliases: [/:year/:month/:day/:slug/, "/old/:slug.html"]
                navigation:
                  - {label: About, href: /about/}
                  - {label: Code, href: "https://code.example/labs"}
                """);
        var url = new SiteUrl("https://example.org", "/labs/");
        var about = new Config.About("Labs", "A blog.", url, "pt-BR", ZoneId.of("Europe/Amsterdam"));
        var navigation = List.of(
                new NavigationLink("About", "/labs/about/"), new NavigationLink("Code", "https://code.example/labs"));
        assertThat(config.about()).isEqualTo(about);
        assertThat(config.navigation()).isEqualTo(navigation);
        assertThat(config.pageSizes()).isEqualTo(new Config.PageSizes(24, 1000));
        assertThat(config.policy().requiredFields()).contains("title", "published", "featuredImage");
        assertThat(config.policy().rules()).containsOnlyKeys("post/empty-body", "fm/unknown-key");
        assertThat(config.policy().html())
                .isEqualTo(new HtmlPolicy(
                        HtmlPolicy.Mode.TRUSTED,
                        Set.of("www.youtube-nocookie.com", "player.example", "asciinema.org"),
                        Set.of("asciinema.org")));
        assertThat(config.permalinks()).isEqualTo(new Permalinks("/labs/", new UrlPattern("/:year/:slug/"), true));
        assertThat(config.aliases().patterns())
                .containsExactly(new UrlPattern("/:year/:month/:day/:slug/"), new UrlPattern("/old/:slug.html"));
        thenProblems();
    }

    @Test
    void treatsAnEmptyFileAsNone() {
        assertThat(given("")).isEqualTo(given("# nothing yet\n"));
        assertThat(given("").about().title()).isEqualTo("The project");
        thenProblems();
    }

    @Test
    void treatsAnEmptyFieldAsMissing() {
        var config = given("title:\ndescription: ''\nurl: ~\nlanguage:\nzone:\npostsPerPage:\nnavigation:\n");
        assertThat(config.about().title()).isEqualTo("The project");
        assertThat(config.about().url().origin()).isEqualTo("https://pom.example");
        assertThat(config.pageSizes().posts()).isEqualTo(10);
        thenProblems();
    }

    @Test
    void refusesAListInsteadOfFields() {
        assertThat(given("- title: x\n").about().title()).isEqualTo("The project");
        thenProblems(
                "blog.yml:1:1: error: The file holds a list. Write fields such as 'title: …', one a line. [fm/not-a-mapping]");
    }

    @Test
    void warnsOfUnknownFields() {
        given("tittle: x\nbanana: y\n");
        thenProblems(
                "blog.yml:1:1: warning: The field 'tittle' is not known. Did you mean 'title'? [fm/unknown-key]",
                "blog.yml:2:1: warning: The field 'banana' is not known. The fields are: aliases, description, dialect, editLinks, emoji, fieldMapping, fileNames, frontMatter, html, iframeHosts, images, language, navigation, permalinks, postsPerArchivePage, postsPerPage, required, rules, scriptHosts, smartPunctuation, snippets, theme, title, trailingSlash, url, zone. [fm/unknown-key]");
    }

    @Test
    void takesTheParameterBeforeAnyOtherUrl() {
        blog.with("blog.yml", "url: https://example.org\n");
        var config = blog.config(new ProjectDefaults("P", "", "https://pom.example", "http://localhost:8080/preview"));
        assertThat(config.about().url()).isEqualTo(new SiteUrl("http://localhost:8080", "/preview/"));
        thenProblems();
    }

    @Test
    void takesTheFieldBeforeTheUrlOfTheProject() {
        assertThat(given("url: https://example.org\n").about().url())
                .isEqualTo(new SiteUrl("https://example.org", "/"));
    }

    @Test
    void namesTheParameterThatIsNoUrl() {
        var config = blog.config(new ProjectDefaults("P", "", "https://pom.example", "example.com"));
        assertThat(config.about().url()).isEqualTo(SiteUrl.NONE);
        thenProblems(
                "pom.xml: error: The parameter <baseUrl> is 'example.com', which is no absolute URL. Write scheme and host, such as https://example.org. [cfg/base-url]");
    }

    @Test
    void pointsToTheFieldThatIsNoUrl() {
        given("title: x\nurl: example.com\n");
        thenProblems(
                "blog.yml:2:6: error: The field 'url' is 'example.com', which is no absolute URL. Write scheme and host, such as https://example.org. [cfg/base-url]");
    }

    @Test
    void namesTheElementOfThePomThatIsNoUrl() {
        blog.config(new ProjectDefaults("P", "", "www.example.com", ""));
        thenProblems(
                "pom.xml: error: The element <url> is 'www.example.com', which is no absolute URL. Write scheme and host, such as https://example.org. [cfg/base-url]");
    }

    @Test
    void asksForNoUrlOfAFileThatCannotBeRead() {
        blog.with("blog.yml", "title: A\n\turl: https://example.org\n").config(SmallBlog.PROJECT);
        thenProblems("blog.yml:2:1: error: The line is indented with a tab. Indent it with spaces. [yaml/tab]");
    }

    @Test
    void asksForAUrlWhereThereIsNone() {
        assertThat(blog.config(SmallBlog.PROJECT).about().url()).isEqualTo(SiteUrl.NONE);
        thenProblems(
                "blog.yml: error: The site has no URL, which its feed and sitemap need. Write 'url: https://…' in blog.yml, or <url> in the POM. [cfg/base-url]");
    }

    @ParameterizedTest
    @CsvSource({"en, en", "NL, nl", "pt-BR, pt-BR", "zh-hant-tw, zh-Hant-TW", "sr-latn, sr-Latn"})
    void writesALanguageAsItsStandardHasIt(String written, String language) {
        assertThat(given("language: " + written + "\n").about().language()).isEqualTo(language);
        thenProblems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_US", "English language", "e", "pt-BR-x-"})
    void refusesWhatIsNoLanguageTag(String written) {
        assertThat(given("language: " + written + "\n").about().language()).isEqualTo("en");
        thenProblems(
                "blog.yml:1:11: error: The language is '%s'. Write a language tag such as en, nl or pt-BR. [cfg/language]"
                        .formatted(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Amsterdam", "America/Argentina/Buenos_Aires", "+05:30", "Z"})
    void knowsTimeZones(String written) {
        assertThat(given("zone: " + written + "\n").about().zone()).isEqualTo(ZoneId.of(written));
        thenProblems();
    }

    @Test
    void suggestsTheTimeZoneThatWasMeant() {
        assertThat(given("zone: Europe/Amsterdm\n").about().zone()).isEqualTo(ZoneOffset.UTC);
        thenProblems(
                "blog.yml:1:7: error: The time zone 'Europe/Amsterdm' is not known. Did you mean 'Europe/Amsterdam'? [cfg/zone]");
    }

    @Test
    void showsWhatATimeZoneLooksLike() {
        given("zone: the moon and beyond\n");
        thenProblems(
                "blog.yml:1:7: error: The time zone 'the moon and beyond' is not known. Write a name such as Europe/Amsterdam. [cfg/zone]");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "12, 12", "99999, 99999"})
    void readsHowManyPostsAPageShows(String written, int number) {
        assertThat(given("postsPerPage: " + written + "\n").pageSizes().posts()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100000", "1.5", "012", "ten", "1e3", "٣"})
    void refusesOtherNumbersOfPosts(String written) {
        assertThat(given("postsPerPage: " + written + "\n").pageSizes().posts()).isEqualTo(10);
        thenProblems(
                "blog.yml:1:15: error: The field 'postsPerPage' is '%s'. Write a whole number from 1 to 99999. [fm/type]"
                        .formatted(written));
    }

    @ParameterizedTest
    @CsvSource({"error, ERROR", "warning, WARNING", "info, INFO", "off, OFF"})
    void readsSeverities(String word, Severity severity) {
        var setting = new RuleSetting(severity, new Location("blog.yml", 1, 9), new Location("blog.yml", 1, 14));
        assertThat(given("rules: {a/b: " + word + "}\n").policy().rules()).isEqualTo(Map.of("a/b", setting));
    }

    @Test
    void refusesOtherSeverities() {
        assertThat(given("rules:\n  a/b: fatal\n  c/d: [off]\n").policy().rules())
                .isEmpty();
        thenProblems(
                "blog.yml:2:8: error: The severity of 'a/b' is 'fatal'. Write error, warning, info or off. [cfg/severity]",
                "blog.yml:3:8: error: The field 'c/d' is a list. Write text. [fm/type]");
    }

    @Test
    void refusesRulesThatAreNoMapping() {
        given("rules: off\n");
        thenProblems("blog.yml:1:8: error: The field 'rules' is text. Write a mapping of names to values. [fm/type]");
    }

    @Test
    void refusesAnHtmlPolicyThatDoesNotExist() {
        assertThat(given("html: yes\n").policy().html().mode()).isEqualTo(HtmlPolicy.Mode.CHECKED);
        thenProblems(
                "blog.yml:1:7: error: The HTML policy is 'yes'. Write checked, trusted or escape. [cfg/html-policy]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":slug",
                "blog/:slug/",
                "/blog/",
                "/blog/:id/:slug/",
                "/a//:slug/",
                "/../:slug/",
                "/a b/:slug/",
                "https://example.org/:slug/",
            })
    void refusesPatternsOfOldUrlsThatNameNoPathOfAPost(String pattern) {
        assertThat(given("aliases: ['" + pattern + "']\n").aliases().patterns()).isEmpty();
        thenProblems(
                "blog.yml:1:11: error: The pattern '%s' cannot be read. Write a path with :slug, and :year, :month, :day or :category where it has them, such as /blog/:year/:month/:slug/. [cfg/alias-pattern]"
                        .formatted(pattern));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/blog/:slug", "/:slug.html"})
    void takesPermalinksWithoutASlashAtTheirEndWhereTheBlogHasThem(String pattern) {
        assertThat(given("permalinks: " + pattern + "\ntrailingSlash: false\n").permalinks())
                .isEqualTo(new Permalinks("/project/", new UrlPattern(pattern), false));
        thenProblems();
        assertThat(given("permalinks: " + pattern + "\n").permalinks().postPattern())
                .isEqualTo(UrlPattern.STANDARD);
        thenProblems(
                "blog.yml:1:13: error: The pattern '" + pattern
                        + "' ends without a slash. End it with one, or write 'trailingSlash: false' for URLs without. [cfg/permalinks]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"never", "'no'", "ignore"})
    void refusesATrailingSlashThatIsNeitherTrueNorFalse(String value) {
        assertThat(given("trailingSlash: " + value + "\n").permalinks().trailingSlash())
                .isTrue();
        thenProblems("blog.yml:1:16: error: The field 'trailingSlash' is '" + value.replace("'", "")
                + "'. Write true or false. [fm/type]");
    }

    @Test
    void spellsTheLinksOfTheMenuAsThePagesAre() {
        blog.with("public/demo/index.html", "x");
        var config = given("""
                trailingSlash: false
                navigation:
                  - {label: Posts, href: /}
                  - {label: About, href: /about/#me}
                  - {label: Demo, href: /demo/}
                  - {label: Other, href: https://other.example/x/}
                """);
        assertThat(config.navigation())
                .extracting(NavigationLink::url)
                .containsExactly("/project/", "/project/about#me", "/project/demo/", "https://other.example/x/");
        thenProblems();
    }

    @Test
    void refusesFormsOfUrlsWithANameThatWindowsKeeps() {
        var config = given("permalinks: /aux/:slug/\naliases: [/:slug/, '/Nul.:slug/', '/com1/:slug.html']\n");
        assertThat(config.permalinks().postPattern()).isEqualTo(UrlPattern.STANDARD);
        assertThat(config.aliases().patterns()).containsExactly(new UrlPattern("/:slug/"));
        thenProblems(
                "blog.yml:1:13: error: The name 'aux' is reserved on Windows. Choose another, such as 'aux-posts'. [path/reserved-name]",
                "blog.yml:2:20: error: The name 'nul' is reserved on Windows. Choose another, such as 'nul-posts'. [path/reserved-name]",
                "blog.yml:2:35: error: The name 'com1' is reserved on Windows. Choose another, such as 'com1-posts'. [path/reserved-name]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blog/:slug/",
                ":slug",
                "/",
                "/blog/",
                "/:year/",
                "/:title/:slug/",
                "/a//:slug/",
                "/../:slug/",
                "/a b/:slug/",
                "https://example.org/:slug/",
            })
    void refusesPermalinksThatNameNoFolderOfAPost(String pattern) {
        assertThat(given("permalinks: '" + pattern + "'\n").permalinks().postPattern())
                .isEqualTo(UrlPattern.STANDARD);
        thenProblems(
                "blog.yml:1:13: error: The pattern '%s' cannot be read. Write a path that begins and ends with a slash and has :slug, such as /blog/:year/:slug/. [cfg/permalinks]"
                        .formatted(pattern));
    }

    @Test
    void suggestsThePlaceholderThatWasMeant() {
        given("permalinks: /:year/:slgu/\naliases: [/:yaer/:slug/, /:Slug/, /:categories/:slug/]\n");
        thenProblems(
                "blog.yml:1:13: error: The pattern '/:year/:slgu/' cannot be read. Did you mean ':slug'? [cfg/permalinks]",
                "blog.yml:2:11: error: The pattern '/:yaer/:slug/' cannot be read. Did you mean ':year'? [cfg/alias-pattern]",
                "blog.yml:2:26: error: The pattern '/:Slug/' cannot be read. Did you mean ':slug'? [cfg/alias-pattern]",
                "blog.yml:2:35: error: The pattern '/:categories/:slug/' cannot be read. Did you mean ':category'? [cfg/alias-pattern]");
    }

    @Test
    void asksForBothPartsOfALinkOfTheNavigation() {
        var config = given("navigation:\n  - label: About\n  - href: /x/\n  - About\n");
        assertThat(config.navigation()).isEmpty();
        thenProblems(
                "blog.yml:2:5: error: The link of the navigation lacks its href. Write both, such as {label: About, href: /about/}. [fm/required]",
                "blog.yml:3:5: error: The link of the navigation lacks its label. Write both, such as {label: About, href: /about/}. [fm/required]",
                "blog.yml:4:5: error: The field 'navigation' is text. Write a list of mappings. [fm/type]");
    }

    private Config given(String yaml) {
        return blog.with("blog.yml", yaml).config(POM);
    }

    private void thenProblems(String... expected) {
        assertThat(blog.problems()).containsExactly(expected);
    }
}

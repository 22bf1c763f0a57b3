package io.github.siteblog.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's Chromium without a window, and the server of the site it shows. */
final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=en");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SiteServer server;
    private final ChromeDriver driver;
    private final Map<String, String> preferences = new TreeMap<>();

    Browser(Path site) throws IOException {
        server = new SiteServer(site);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .build();
        driver = new ChromeDriver(service, options());
        driver.manage().timeouts().scriptTimeout(PATIENCE);
    }

    private static ChromeOptions options() {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        var options = new ChromeOptions().setBinary("/usr/bin/chromium").addArguments(ARGUMENTS);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return options;
    }

    /** Opens a page of the site by its path, such as {@code /about/}. */
    void open(String path) {
        go(server.url(path));
    }

    /** Opens a page from disk. */
    void open(Path page) {
        go(page.toUri().toString());
    }

    /** Opens a page of another server. */
    void open(URI page) {
        go(page.toString());
    }

    /** Shows a page whole: the driver does not wait for the end of one that may run no script. */
    private void go(String url) {
        driver.get(url);
        await("document.readyState === 'complete'");
    }

    /** The URL of the page, within the site if it is served. */
    String url() {
        return driver.getCurrentUrl().replace(server.url("/"), "/");
    }

    /** Makes the screen as wide as this, in CSS pixels. */
    void resize(int width) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Sets a preference of the reader that style sheets ask for, such as {@code prefers-color-scheme}. */
    void prefer(String feature, String value) {
        preferences.put(feature, value);
        media("screen");
    }

    /** Shows pages as they are on {@code screen} or in {@code print}. */
    void media(String media) {
        var features = preferences.entrySet().stream()
                .map(entry -> Map.of("name", entry.getKey(), "value", entry.getValue()))
                .toList();
        command("Emulation.setEmulatedMedia", Map.of("media", media, "features", features));
    }

    /** Whether the pages that are opened from now on may run scripts. */
    void scripts(boolean run) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** Sends a command of the Chrome DevTools protocol. */
    void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
    }

    /** Presses keys, as a reader does who has no mouse. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** What a function in the page returns. */
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What a function in the page hands to its last argument. */
    Object runAsync(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** Texts that a function in the page returns. */
    List<String> texts(String script, Object... arguments) {
        return ((List<?>) run(script, arguments)).stream().map(String::valueOf).toList();
    }

    /** Waits until an expression is true in the page. */
    void await(String expression) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(expression)
                .until(ignored -> run("return Boolean(%s)".formatted(expression)));
    }

    /** What the pages shown since the last call logged, and what they asked of other hosts. */
    List<String> faults() {
        var logged =
                log(LogType.BROWSER).map(LogEntry::getMessage).map(message -> message.replace(server.url("/"), "/"));
        var foreign = log(LogType.PERFORMANCE)
                .map(entry -> JsonParser.parseString(entry.getMessage()).getAsJsonObject())
                .map(entry -> entry.getAsJsonObject("message"))
                .filter(message -> message.get("method").getAsString().equals("Network.requestWillBeSent"))
                .map(Browser::requested)
                .filter(Predicate.not(url -> url.startsWith(server.url("/")) || url.startsWith("data:")))
                .map("asks for %s"::formatted);
        return Stream.concat(logged, foreign).toList();
    }

    private Stream<LogEntry> log(String type) {
        return StreamSupport.stream(driver.manage().logs().get(type).spliterator(), false);
    }

    private static String requested(JsonObject message) {
        return message.getAsJsonObject("params")
                .getAsJsonObject("request")
                .get("url")
                .getAsString();
    }

    @Override
    public void close() {
        driver.quit();
        server.close();
    }
}

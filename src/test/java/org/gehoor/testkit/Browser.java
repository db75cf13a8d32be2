package org.gehoor.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A headless Chromium (Debian: {@code chromium}, {@code chromium-driver}) that a test sits at; nothing is downloaded.
 *
 * <p>Pictures lie in {@code target/screenshots}. What the kit has no word for, {@link #driver()} does.
 */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration ARRIVAL = Duration.ofSeconds(3);
    private static final Path PICTURES = Path.of("target", "screenshots");

    /** Held, so that it stays quiet: it misses words that we don't use for every new Chromium. */
    private static final Logger CHATTER = Logger.getLogger("org.openqa.selenium");

    static {
        CHATTER.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;
    /** The document in which was clicked last, until its successor has come. */
    private @Nullable Object leaving;

    private final Thread atExit = new Thread(this::quit);

    private Browser(ChromeOptions options) {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .withLogFile(new File("/dev/null"))
                .build();
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
        Runtime.getRuntime().addShutdownHook(atExit);
        wide(1024);
    }

    /** What keeps a browser from being started on this machine, in one line; empty when nothing does. */
    public static Optional<String> missing() {
        return List.of(CHROMIUM, DRIVER).stream()
                .filter(program -> !Files.isExecutable(program))
                .map(program -> program + " is not installed (apt-get install chromium chromium-driver)")
                .findFirst();
    }

    /**
     * Starts one; where it is missing the test is skipped, unless the environment says {@code GEHOOR_BROWSER=required}.
     *
     * @throws IllegalStateException when it is required and missing
     */
    public static Browser started() {
        return with(Map.of());
    }

    /** One in which pages run no script, as some people's do not. */
    public static Browser withoutScript() {
        return with(Map.of("profile.managed_default_content_settings.javascript", 2));
    }

    private static Browser with(Map<String, Object> preferences) {
        missing().ifPresent(reason -> {
            if ("required".equals(System.getenv("GEHOOR_BROWSER"))) {
                throw new IllegalStateException("GEHOOR_BROWSER=required, but " + reason);
            }
            Assumptions.abort("no browser: " + reason);
        });
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");
        options.addArguments("--no-first-run", "--disable-background-networking", "--disable-component-update");
        options.addArguments("--hide-scrollbars", "--accept-lang=nl");
        options.setExperimentalOption("prefs", preferences);
        return new Browser(options);
    }

    public Browser open(String url) {
        driver.get(url);
        return this;
    }

    /** Shows pages this wide, in CSS pixels; 320 is what WCAG 2.2 asks of reflow. */
    public Browser wide(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Shows pages as somebody sees them who prefers them dark, or does not. */
    public Browser dark(boolean dark) {
        Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
        return this;
    }

    /** Writes into the field of this name, in the place of what it holds. */
    public Browser type(String field, String text) {
        WebElement input = driver.findElement(By.name(field));
        input.clear();
        input.sendKeys(text);
        return this;
    }

    /** Clicks on the first element that this CSS selector finds. */
    public Browser click(String selector) {
        WebElement element = find(selector);
        leaving = document();
        element.click();
        return this;
    }

    /** On a busy machine the page that a click leads to may not have come yet when the click is done; some lead nowhere. */
    private void arrive() {
        Object before = leaving;
        leaving = null;
        if (before != null) {
            long enough = System.nanoTime() + ARRIVAL.toNanos();
            Patiently.until("the next page", () -> {
                Object now = document();
                return now != null && (!now.equals(before) || System.nanoTime() > enough);
            });
        }
    }

    /** Tells one document that was loaded from every other; null while one is on its way. */
    private @Nullable Object document() {
        try {
            return driver.executeScript(
                    "return document.readyState === 'complete' ? performance.timeOrigin + ' ' + location.href : null");
        } catch (WebDriverException onTheWay) {
            return null;
        }
    }

    /** Waits for the element, since a script may be about to draw it. */
    public WebElement find(String selector) {
        Patiently.until(
                selector, () -> !driver.findElements(By.cssSelector(selector)).isEmpty());
        return driver.findElement(By.cssSelector(selector));
    }

    public boolean has(String selector) {
        arrive();
        return !driver.findElements(By.cssSelector(selector)).isEmpty();
    }

    /** What a person reads. */
    public String text() {
        arrive();
        return find("body").getText();
    }

    public String title() {
        return driver.getTitle();
    }

    /** Path and query of the page that is shown. */
    public String path() {
        arrive();
        URI page = URI.create(driver.getCurrentUrl());
        return page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
    }

    /** The HTTP status with which the page came. */
    public int status() {
        arrive();
        Object status = driver.executeScript("return performance.getEntriesByType('navigation')[0].responseStatus");
        return ((Number) status).intValue();
    }

    /** Whether some of the page lies beside the screen, so that one must scroll sideways to read. */
    public boolean isTooWide() {
        Object over = driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
        return Boolean.TRUE.equals(over);
    }

    /** Everything that axe-core finds serious or critical. */
    public List<String> barriers() {
        return Axe.seriousIn(driver);
    }

    /** Takes a picture of what is shown, to be looked at: {@code target/screenshots/<name>.png}. */
    public Path picture(String name) {
        try {
            Files.createDirectories(PICTURES);
            return Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void forgetCookies() {
        driver.manage().deleteAllCookies();
    }

    public ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        if (Runtime.getRuntime().removeShutdownHook(atExit)) {
            quit();
        }
    }

    private void quit() {
        driver.quit();
    }
}

package org.mouseion.app.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/// The browser of this test JVM: the machine's own Chromium, or the one `MOUSEION_CHROMIUM` names, or Playwright's.
/// Playwright objects belong to the thread that made them; surefire runs our tests on one. The driver ends with the
/// JVM, and the browser with the driver.
public final class Chromium {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static @Nullable Browser browser;
    private static @Nullable String absence;

    private Chromium() {}

    /// A fresh window without memory, in the given language. Where no browser can be had the running test is skipped
    /// aloud.
    ///
    /// @param language for example `fr`
    /// @param width of the window in CSS pixels; 360 is a small phone, 1280 a desk
    public static BrowserContext window(String language, int width, int height) {
        return browser()
                .newContext(new Browser.NewContextOptions().setLocale(language).setViewportSize(width, height));
    }

    /// The browser itself, for windows with other options.
    public static synchronized Browser browser() {
        if (browser == null && absence == null) {
            start();
        }
        if (browser == null) {
            System.err.println(absence);
            Assumptions.abort(absence);
        }
        return browser;
    }

    private static void start() {
        var options = new BrowserType.LaunchOptions().setArgs(FLAGS);
        var environment = new Playwright.CreateOptions();
        Path own = findOwn();
        if (own != null) {
            options.setExecutablePath(own);
            environment.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        }
        try {
            browser = Playwright.create(environment).chromium().launch(options);
        } catch (PlaywrightException failed) {
            absence = "SKIPPED: no Chromium here ("
                    + failed.getMessage().lines().findFirst().orElse("") + ")";
        }
    }

    private static @Nullable Path findOwn() {
        String named = System.getenv("MOUSEION_CHROMIUM");
        return Stream.concat(
                        Stream.ofNullable(named),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}

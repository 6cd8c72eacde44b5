package org.mouseion.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// One person's window on the shared house. Whatever the browser complains about while it is open (a script that
/// failed, something the security policy forbids, an address that answers nothing) is kept and fails the test at the
/// end.
final class Visit implements AutoCloseable {

    /// A page that is meant to answer 403 or 404 is reported by the browser as a failed load; that is no complaint.
    private static final String REFUSED = "the server responded with a status of 40";

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private boolean lost;

    private Visit(BrowserContext context) {
        this.context = context;
        // Generous, for a machine that does other things besides.
        context.setDefaultTimeout(30_000);
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !(lost && message.text().contains(REFUSED))) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    static Visit of(String language, int width) {
        return new Visit(Chromium.window(language, width, 900));
    }

    /// The window of somebody signed in.
    ///
    /// @param session as [Staff] keeps it
    static Visit of(String language, int width, String session) {
        return new Visit(Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setStorageState(session)
                        .setViewportSize(width, 900)));
    }

    /// The same without scripts.
    static Visit withoutScript(String language, int width, String session) {
        return new Visit(Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setStorageState(session)
                        .setJavaScriptEnabled(false)
                        .setViewportSize(width, 900)));
    }

    /// In a window where the person chose an appearance before: `light`, `dark` or `contrast`.
    static Visit inTheme(String theme, Visit visit) {
        visit.context.addInitScript("try { localStorage.setItem('mouseion.theme', '" + theme + "') } catch { }");
        return visit;
    }

    static Visit withoutScript(String language, int width) {
        return new Visit(Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setJavaScriptEnabled(false)
                        .setViewportSize(width, 900)));
    }

    /// Skips the running test aloud where the islands were not built (a machine without Node).
    static void needIslands() {
        if (Visit.class.getResource("/static/islands/entry.js") == null) {
            String why = "SKIPPED: the islands are not built (npm run build in ui/)";
            System.err.println(why);
            Assumptions.abort(why);
        }
    }

    BrowserContext context() {
        return context;
    }

    Page page() {
        return page;
    }

    /// @param path with its language, `/fr/works/1`
    Page open(String path) {
        lost = false;
        page.navigate(RunningHouse.shared().address() + path);
        return page;
    }

    /// Opens an address where nothing is, or nothing for this person.
    Page openLost(String path) {
        lost = true;
        page.navigate(RunningHouse.shared().address() + path);
        return page;
    }

    /// Where the window is, without scheme and host.
    String path() {
        return page.url().substring(RunningHouse.shared().address().length());
    }

    /// The number in the heading of a page of results.
    static int heading(Page page) {
        String digits = page.locator("h1").innerText().replaceAll("^\\D*(\\d[\\d\\s.,\u00a0\u202f]*).*$", "$1");
        return Integer.parseInt(digits.replaceAll("\\D", ""));
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }
}

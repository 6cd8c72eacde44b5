package org.mouseion.app.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The first administrator comes in by the link of the console, makes a passkey and from then on needs no password. The
/// authenticator is Chromium's virtual one; everything else is real.
class PasskeyE2eTest {

    private static RunningHouse house;

    @BeforeAll
    static void open() {
        Chromium.browser();
        // Generous: a password takes a while to hash, and longer on a busy machine.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        house = RunningHouse.open();
    }

    @AfterAll
    static void close() {
        if (house != null) {
            house.close();
        }
    }

    @Test
    void the_first_administrator_makes_a_passkey_and_signs_in_with_it_alone() {
        try (BrowserContext window = Chromium.window("en", 1280, 900)) {
            Page page = window.newPage();
            plugIn(window, page);

            page.navigate(house.firstLink());
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Ada");
            page.getByLabel("E-mail address").fill("ada@museum.example");
            page.getByLabel("New password").fill("nine muses at table");
            page.getByLabel("The same once more").fill("nine muses at table");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(house.address() + "/desk");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Good day, Ada");

            page.navigate(house.address() + "/account");
            page.getByLabel("Name of this device").fill("Desk in the print room");
            button(page, "Add a passkey").click();
            assertThat(page.getByText("Desk in the print room").first()).isVisible();

            button(page, "Sign out").click();
            assertThat(page).hasURL(house.address() + "/");

            page.navigate(house.address() + "/desk/people");
            assertThat(page).hasURL(house.address() + "/account/sign-in");
            button(page, "Sign in with a passkey").click();

            assertThat(page).hasURL(house.address() + "/desk/people");
            assertThat(page.getByText("ada@museum.example")).isVisible();
        }
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /// A device with a fingerprint reader that keeps keys and always recognises its owner.
    private static void plugIn(BrowserContext window, Page page) {
        CDPSession devtools = window.newCDPSession(page);
        devtools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject asked = new JsonObject();
        asked.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", asked);
    }
}

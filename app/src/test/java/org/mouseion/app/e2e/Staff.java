package org.mouseion.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.EnumMap;
import java.util.Map;
import org.mouseion.app.platform.Role;

/// The people who work in the shared house. The administrator comes in by the link of the console, the others by an
/// invitation of theirs, each once for the JVM; later windows carry the session on.
final class Staff {

    static final String PASSWORD = "nine muses at table";
    private static final Map<Role, String> SESSIONS = new EnumMap<>(Role.class);

    private Staff() {}

    /// What a browser keeps of a person signed in with this role.
    static synchronized String session(Role role) {
        String known = SESSIONS.get(role);
        if (known == null) {
            known = role == Role.ADMINISTRATOR ? first() : invited(role);
            SESSIONS.put(role, known);
        }
        return known;
    }

    private static String first() {
        return enter(RunningHouse.shared().firstLink(), "Ada Lovelace", "ada@museum.example");
    }

    private static String invited(Role role) {
        String link;
        try (Visit visit = Visit.of("en", 1280, session(Role.ADMINISTRATOR))) {
            Page page = visit.open("/desk/people");
            page.locator("form[action='/desk/people/invite'] input[value=" + role.name() + "]")
                    .check();
            page.locator("form[action='/desk/people/invite'] button").click();
            link = page.locator(".notice input").inputValue();
        }
        String name = role.name().toLowerCase();
        return enter(link, "A " + name, name + "@museum.example");
    }

    private static String enter(String link, String name, String email) {
        try (Visit visit = Visit.of("en", 1280)) {
            Page page = visit.page();
            page.navigate(link);
            page.locator("#name").fill(name);
            page.locator("#email").fill(email);
            page.locator("#password").fill(PASSWORD);
            page.locator("#again").fill(PASSWORD);
            page.locator("main form button").click();
            page.waitForURL("**/desk");
            assertThat(page.locator("h1").innerText()).contains(name);
            return visit.context().storageState();
        }
    }
}

package org.mouseion.formats.iiif.auth;

import java.util.Optional;
import org.mouseion.formats.iiif.json.LanguageMap;

/// The way to being let in (section 3).
public sealed interface AccessService {

    /// Every way ends at a token.
    TokenService token();

    /// The visitor opens a page: signs in, accepts terms (section 3.3.1).
    ///
    /// @param id           the address of that page
    /// @param label        names the house
    /// @param notice       what will happen there
    /// @param confirmLabel the words on the button that opens the page
    record Active(
            String id,
            LanguageMap label,
            Notice notice,
            LanguageMap confirmLabel,
            TokenService token,
            Optional<LogoutService> logout)
            implements AccessService {

        public Active {
            if (label.isEmpty()) {
                throw new IllegalArgumentException(
                        "A page to visit has a label that names the house (section 3.3.1): " + id);
            }
        }
    }

    /// The page opens and closes by itself, on the house's own devices (section 3.3.2).
    record Kiosk(String id, TokenService token) implements AccessService {}

    /// Nothing is to be done: the visitor is let in already, or not at all – by the address of the reading
    /// room, for example (section 3.3.3).
    record External(LanguageMap label, TokenService token) implements AccessService {}
}

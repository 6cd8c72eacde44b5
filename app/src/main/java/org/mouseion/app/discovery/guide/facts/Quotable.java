package org.mouseion.app.discovery.guide.facts;

import java.util.Optional;
import org.mouseion.app.discovery.guide.understanding.OrderSigns;

/// Whether a text of a record or a source may stand in the house's mouth. What reads like an order to a machine,
/// carries markup, invisible characters or long encoded runs may not, whatever it says.
public final class Quotable {

    private Quotable() {}

    /// What is wrong with the text, as a short key of [OrderSigns#find]; nothing where it may be quoted.
    public static Optional<String> findFault(String text) {
        return OrderSigns.find(text);
    }

    public static boolean is(String text) {
        return findFault(text).isEmpty();
    }
}

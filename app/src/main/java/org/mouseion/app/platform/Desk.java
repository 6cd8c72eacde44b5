package org.mouseion.app.platform;

/// Gives a desk page its menu: `model.addAttribute("menu", desk.menu())`.
@FunctionalInterface
public interface Desk {

    /// The menu of the person signed in.
    DeskMenu menu();
}

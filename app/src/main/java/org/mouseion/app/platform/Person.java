package org.mouseion.app.platform;

import java.util.Set;

/// Who is acting: an account of the house, never a visitor.
///
/// @param id stable id of the account
/// @param name how the person is shown to colleagues
public record Person(long id, String name, Set<Role> roles) {

    /// The house itself, acting on a schedule or from its own command line.
    public static final Person HOUSE = new Person(0, "Mouseion", Set.of(Role.ADMINISTRATOR));

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean may(Role role) {
        return roles.contains(role) || roles.contains(Role.ADMINISTRATOR);
    }
}

package org.mouseion.app.platform.accounts;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Role;

/// A person who works here.
///
/// @param email lower case; what they sign in with
/// @param password encoded, or null where they sign in another way
/// @param governed true where the institution's provider decides the roles, afresh at each sign-in
public record Account(
        long id,
        String name,
        String email,
        @Nullable String password,
        Set<Role> roles,
        boolean active,
        boolean governed,
        Instant created) {

    public Account {
        roles = Set.copyOf(roles);
    }

    Person person() {
        return new Person(id, name, roles);
    }

    public boolean isAdministrator() {
        return roles.contains(Role.ADMINISTRATOR);
    }
}

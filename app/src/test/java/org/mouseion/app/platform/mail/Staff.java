package org.mouseion.app.platform.mail;

import java.util.Optional;
import java.util.Set;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Role;

/// Whoever a test signs in.
class Staff implements People {

    Person current = new Person(0, "Nobody", Set.of(Role.CURATOR));

    @Override
    public Optional<Person> findCurrent() {
        return Optional.of(current);
    }

    @Override
    public String nameOf(long accountId) {
        return "Ada";
    }
}

package org.mouseion.app.collection.media.held;

import java.util.List;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.springframework.stereotype.Component;

/// Who may hand in pictures and change what is said of them.
@Component
public class Keepers {

    public static final List<Role> ROLES = List.of(Role.CURATOR, Role.ARCHIVIST, Role.MEDIATOR);

    private final People people;

    Keepers(People people) {
        this.people = people;
    }

    /// The person signed in, if they may; a [Problem] `not-allowed` otherwise.
    public Person keeper() {
        Person person = people.getCurrent();
        if (ROLES.stream().noneMatch(person::may)) {
            throw new Problem("not-allowed", 403);
        }
        return person;
    }

    /// The keeper signed in, or the house where nobody is: jobs and the command line.
    public Person keeperOrHouse() {
        return people.findCurrent().isPresent() ? keeper() : Person.HOUSE;
    }
}

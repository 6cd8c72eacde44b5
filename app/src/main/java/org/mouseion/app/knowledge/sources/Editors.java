package org.mouseion.app.knowledge.sources;

import java.util.List;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.springframework.stereotype.Component;

/// Who may say what the house says.
@Component
public class Editors {

    /// Everybody who answers for words of the house.
    public static final List<Role> ROLES =
            List.of(Role.MEDIATOR, Role.CURATOR, Role.COMMUNICATION, Role.ARCHIVIST, Role.DIRECTOR);

    private final People people;

    Editors(People people) {
        this.people = people;
    }

    /// The person signed in, if they may edit; a [Problem] `not-allowed` otherwise.
    public Person editor() {
        Person person = people.getCurrent();
        if (ROLES.stream().noneMatch(person::may)) {
            throw new Problem("not-allowed", 403);
        }
        return person;
    }
}

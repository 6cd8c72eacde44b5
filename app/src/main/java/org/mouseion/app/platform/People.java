package org.mouseion.app.platform;

import java.util.Optional;

/// Who is signed in on this thread.
public interface People {

    /// The person signed in, or nobody: a visitor.
    Optional<Person> findCurrent();

    /// The person signed in; a [Problem] `sign-in-needed` otherwise.
    default Person getCurrent() {
        return findCurrent().orElseThrow(() -> new Problem("sign-in-needed", 401));
    }

    /// The person, or [Person#HOUSE] where nobody is signed in (jobs, the command line).
    default Person currentOrHouse() {
        return findCurrent().orElse(Person.HOUSE);
    }

    /// The name to show beside what this account did; "Mouseion" for the house, a neutral word for an account that is
    /// gone.
    String nameOf(long accountId);
}

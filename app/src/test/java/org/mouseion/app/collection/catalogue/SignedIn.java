package org.mouseion.app.collection.catalogue;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Role;

/// Who is signed in, as a test says.
public final class SignedIn implements People {

    public static final Person CURATOR = new Person(7, "Ada", Set.of(Role.CURATOR));

    private @Nullable Person person = CURATOR;

    public void as(@Nullable Person now) {
        person = now;
    }

    @Override
    public Optional<Person> findCurrent() {
        return Optional.ofNullable(person);
    }

    @Override
    public String nameOf(long accountId) {
        return accountId == 0 ? "Mouseion" : accountId == 7 ? "Ada" : "account " + accountId;
    }
}

package org.mouseion.app.platform.web;

import java.util.List;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The menu from every [DeskMenu.Entry] bean of the house.
@Component
class EntriesDesk implements Desk {

    private final List<DeskMenu.Entry> entries;
    private final ObjectProvider<People> people;

    EntriesDesk(ObjectProvider<DeskMenu.Entry> entries, ObjectProvider<People> people) {
        this.entries = entries.orderedStream().toList();
        this.people = people;
    }

    @Override
    public DeskMenu menu() {
        People who = people.getIfAvailable();
        Person person = who == null ? Person.HOUSE : who.currentOrHouse();
        return DeskMenu.of(entries, person);
    }
}

package org.mouseion.app.collection.catalogue;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.PlainWords;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkFacts;

/// What the desk's list of works searches, sorts and filters by, worked out from the facts.
///
/// @param words every title, identifier and maker's name in plain words
/// @param makers ids of the makers as a PostgreSQL array
record DeskLine(
        String title, String number, String words, String makers, boolean titled, boolean dated, boolean pictured) {

    private static final int LONGEST_SORTED = 200;

    static DeskLine of(WorkFacts facts) {
        StringBuilder words = new StringBuilder();
        add(words, facts.title());
        facts.otherTitles().forEach(title -> add(words, title));
        facts.identifiers().forEach(identifier -> words.append(' ').append(identifier.value()));
        facts.makers().forEach(maker -> words.append(' ').append(maker.name()));
        return new DeskLine(
                cut(PlainWords.of(facts.title().in(Locale.ROOT))),
                cut(PlainWords.of(facts.inventoryNumber())),
                PlainWords.of(words.toString()),
                facts.makers().stream()
                        .map(Maker::agent)
                        .filter(Objects::nonNull)
                        .map(agent -> Long.toString(agent.value()))
                        .distinct()
                        .collect(Collectors.joining(",", "{", "}")),
                !facts.title().isEmpty(),
                facts.dated() != null && facts.dated().earliest() != null,
                !facts.pictures().isEmpty());
    }

    private static void add(StringBuilder words, Texts texts) {
        texts.byTag().values().forEach(text -> words.append(' ').append(text));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_SORTED ? text : text.substring(0, LONGEST_SORTED);
    }
}

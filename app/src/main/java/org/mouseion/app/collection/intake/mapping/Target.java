package org.mouseion.app.collection.intake.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a rule fills. The word in a mapping document is the camel-case name: `otherTitles`.
///
/// A target has one *main* part, which the rule's own value fills, and further parts by name.
public enum Target {
    TITLE(Shape.TEXT),
    OTHER_TITLES(Shape.TEXTS),
    IDENTIFIERS(Shape.GROUP, "kind"),
    KINDS(Shape.TERM, "code"),
    MAKERS(
            Shape.GROUP,
            "sortName",
            "role",
            "qualifier",
            "life",
            "id",
            "kind",
            "born",
            "died",
            "bornPlace",
            "diedPlace",
            "nationality",
            "gender",
            "about",
            "otherName",
            "link"),
    DATED(Shape.GROUP, "from", "to"),
    PLACES(Shape.GROUP, "id", "part", "country", "latitude", "longitude"),
    MATERIALS(Shape.TERM, "code"),
    TECHNIQUES(Shape.TERM, "code"),
    MEDIUM(Shape.TEXT),
    DIMENSIONS(Shape.GROUP, "kind", "unit", "part"),
    DIMENSIONS_WRITTEN(Shape.TEXT),
    SUBJECTS(Shape.TERM, "code"),
    PERIODS(Shape.TERM, "code"),
    STYLES(Shape.TERM, "code"),
    HAPPENINGS(Shape.GROUP, "type", "dated", "place"),
    DESCRIPTION(Shape.TEXT),
    INSCRIPTION(Shape.TEXT),
    CREDIT(Shape.TEXT),
    PROVENANCE(Shape.TEXT),
    KEPT(Shape.TEXT),
    RIGHTS(Shape.GROUP, "uri"),
    PICTURES(Shape.GROUP, "alt", "credit", "rights", "faithful"),
    LINKS(Shape.TEXTS),
    /// The record of the same source that this one lies within; empty for the top of a tree.
    PART_OF(Shape.GROUP, "order", "level"),
    /// A person's decision that a field stays as it is, under its source name.
    FROM_SOURCE(Shape.TEXTS),

    /// Of agents and places alone.
    NAME(Shape.TEXT),
    SORT_NAME(Shape.TEXT),
    OTHER_NAMES(Shape.TEXTS),
    KIND(Shape.TEXT),
    BORN(Shape.TEXT),
    DIED(Shape.TEXT),
    BORN_PLACE(Shape.TEXT),
    DIED_PLACE(Shape.TEXT),
    NATIONALITY(Shape.TEXT),
    GENDER(Shape.TEXT),
    ABOUT(Shape.TEXT),
    COUNTRY(Shape.TEXT),
    LATITUDE(Shape.TEXT),
    LONGITUDE(Shape.TEXT);

    /// TEXT one text a language; TEXTS a list; TERM a word with its code; GROUP several parts that belong together.
    public enum Shape {
        TEXT,
        TEXTS,
        TERM,
        GROUP
    }

    private final Shape shape;
    private final List<String> parts;
    private final String word;

    Target(Shape shape, String... parts) {
        this.shape = shape;
        this.parts = List.of(parts);
        this.word = camel(name());
    }

    /// The targets that make up a record of `kind`.
    public static List<Target> of(RecordKind kind) {
        return switch (kind) {
            case WORK -> List.of(values()).subList(0, FROM_SOURCE.ordinal() + 1);
            case AGENT ->
                List.of(
                        NAME,
                        SORT_NAME,
                        OTHER_NAMES,
                        KIND,
                        BORN,
                        DIED,
                        BORN_PLACE,
                        DIED_PLACE,
                        NATIONALITY,
                        GENDER,
                        ABOUT,
                        LINKS,
                        FROM_SOURCE);
            case PLACE -> List.of(NAME, COUNTRY, LATITUDE, LONGITUDE, FROM_SOURCE);
            case HAPPENING -> List.of(HAPPENINGS, FROM_SOURCE);
        };
    }

    public static Optional<Target> find(String word) {
        return Arrays.stream(values()).filter(t -> t.word.equals(word)).findFirst();
    }

    public Shape shape() {
        return shape;
    }

    /// Names of the parts beside the main one.
    public List<String> parts() {
        return parts;
    }

    public String word() {
        return word;
    }

    private static String camel(String name) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '_') {
                word.append(name.charAt(++i));
            } else {
                word.append(Character.toLowerCase(c));
            }
        }
        return word.toString();
    }
}

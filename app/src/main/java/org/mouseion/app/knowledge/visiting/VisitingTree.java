package org.mouseion.app.knowledge.visiting;

import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.calendar.Days;
import org.mouseion.algorithms.calendar.Recurrence;
import org.mouseion.algorithms.calendar.Span;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.knowledge.VisitingInformation.Answer;
import org.mouseion.app.knowledge.VisitingInformation.Fact;
import org.mouseion.app.knowledge.VisitingInformation.FreeDay;
import org.mouseion.app.knowledge.VisitingInformation.Hours;
import org.mouseion.app.knowledge.VisitingInformation.Price;
import org.mouseion.app.knowledge.VisitingInformation.Site;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The form as a tree of JSON; what is empty is left out. What [VisitingJson] reads from it is the form again.
final class VisitingTree {

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    private VisitingTree() {}

    static ObjectNode of(VisitingEdition edition) {
        ObjectNode tree = node();
        put(tree, "owner", edition.owner());
        put(tree, "validFrom", edition.validity().from());
        put(tree, "validTo", edition.validity().to());
        put(tree, "reviewBy", edition.reviewBy());
        ArrayNode sites = tree.putArray("sites");
        edition.information().sites().forEach(site -> sites.add(site(site)));
        return tree;
    }

    static ObjectNode site(Site site) {
        ObjectNode tree = node();
        put(tree, "key", site.key());
        put(tree, "kind", site.kind());
        texts(tree, "name", site.name());
        texts(tree, "about", site.about());
        ObjectNode address = node();
        put(address, "street", site.address().street());
        put(address, "postcode", site.address().postcode());
        put(address, "town", site.address().town());
        put(address, "country", site.address().country());
        attach(tree, "address", address);
        ObjectNode contact = node();
        put(contact, "email", site.contact().email());
        put(contact, "telephone", site.contact().telephone());
        put(contact, "web", site.contact().web());
        attach(tree, "contact", contact);
        put(tree, "zone", site.zone());
        attach(tree, "hours", hours(site.hours()));
        rows(tree, "prices", site.prices().stream().map(VisitingTree::price).toList());
        rows(
                tree,
                "freeDays",
                site.freeDays().stream().map(VisitingTree::freeDay).toList());
        site.facts()
                .forEach((section, facts) -> rows(
                        tree,
                        section.slug(),
                        facts.stream().map(VisitingTree::fact).toList()));
        return tree;
    }

    private static ObjectNode hours(Hours hours) {
        ObjectNode tree = node();
        week(tree, hours.week());
        rows(
                tree,
                "seasons",
                hours.seasons().stream()
                        .map(season -> {
                            ObjectNode row = node();
                            texts(row, "name", season.name());
                            days(row, season.when());
                            week(row, season.week());
                            return row;
                        })
                        .toList());
        ObjectNode holidays = node();
        put(holidays, "region", hours.holidays().region());
        words(
                holidays,
                "closed",
                hours.holidays().rules().entrySet().stream()
                        .filter(rule -> rule.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList());
        ObjectNode open = node();
        hours.holidays().rules().forEach((key, spans) -> spans(open, key, spans));
        attach(holidays, "hours", open);
        if (!hours.holidays().region().isEmpty()) {
            holidays.put("others", hours.holidays().othersClosed() ? "closed" : "as-usual");
        }
        attach(tree, "holidays", holidays);
        rows(
                tree,
                "exceptions",
                hours.exceptions().stream()
                        .map(exception -> {
                            ObjectNode row = node();
                            days(row, exception.when());
                            spans(row, "hours", exception.spans());
                            texts(row, "reason", exception.reason());
                            return row;
                        })
                        .toList());
        put(tree, "lastAdmission", hours.lastAdmission() == 0 ? null : hours.lastAdmission());
        texts(tree, "note", hours.note());
        return tree;
    }

    private static ObjectNode price(Price price) {
        ObjectNode row = node();
        put(row, "key", price.key());
        texts(row, "name", price.name());
        put(row, "amount", price.amount().amount().toPlainString());
        put(row, "currency", price.amount().currency());
        put(row, "minAge", price.minAge());
        put(row, "maxAge", price.maxAge());
        words(row, "audiences", price.audiences());
        texts(row, "forWhom", price.forWhom());
        texts(row, "conditions", price.conditions());
        put(row, "validFrom", price.validity().from());
        put(row, "validTo", price.validity().to());
        put(row, "where", price.where());
        texts(row, "place", price.place() == null ? Texts.NONE : price.place());
        return row;
    }

    private static ObjectNode freeDay(FreeDay free) {
        ObjectNode row = node();
        texts(row, "name", free.name());
        switch (free.when()) {
            case Recurrence.NthWeekday nth -> {
                row.put("nth", nth.number());
                row.put("weekday", word(nth.day()));
                words(
                        row,
                        "months",
                        nth.months().stream().sorted().map(VisitingTree::word).toList());
            }
            case Recurrence.EachWeek each ->
                words(
                        row,
                        "weekdays",
                        each.weekdays().stream()
                                .sorted()
                                .map(VisitingTree::word)
                                .toList());
            case Recurrence.On on -> days(row, on.when());
        }
        texts(row, "conditions", free.conditions());
        return row;
    }

    private static ObjectNode fact(Fact fact) {
        ObjectNode row = node();
        put(row, "key", fact.key());
        if (fact.answer() != Answer.UNSAID) {
            put(row, "answer", word(fact.answer()));
        }
        texts(row, "words", fact.words());
        return row;
    }

    private static void days(ObjectNode row, Days days) {
        switch (days) {
            case Days.Dated dated -> {
                put(row, "from", dated.from());
                put(row, "to", dated.to());
            }
            case Days.Yearly yearly -> {
                put(row, "from", MONTH_DAY.format(yearly.from()));
                put(row, "to", MONTH_DAY.format(yearly.to()));
            }
        }
    }

    private static void week(ObjectNode tree, Map<DayOfWeek, List<Span>> week) {
        ObjectNode days = node();
        week.forEach((day, spans) -> spans(days, word(day), spans));
        attach(tree, "week", days);
    }

    private static void spans(ObjectNode tree, String name, List<Span> spans) {
        words(tree, name, spans.stream().map(Span::toString).toList());
    }

    private static void texts(ObjectNode tree, String name, Texts texts) {
        ObjectNode byTag = node();
        texts.byTag().forEach(byTag::put);
        attach(tree, name, byTag);
    }

    private static void words(ObjectNode tree, String name, Collection<String> words) {
        if (!words.isEmpty()) {
            ArrayNode array = tree.putArray(name);
            words.forEach(array::add);
        }
    }

    private static void rows(ObjectNode tree, String name, List<ObjectNode> rows) {
        if (!rows.isEmpty()) {
            tree.putArray(name).addAll(rows);
        }
    }

    private static void attach(ObjectNode tree, String name, ObjectNode below) {
        if (!below.isEmpty()) {
            tree.set(name, below);
        }
    }

    private static void put(ObjectNode tree, String name, @Nullable Object value) {
        if (value instanceof Integer number) {
            tree.put(name, number);
        } else if (value != null && !value.toString().isEmpty()) {
            tree.put(name, value.toString());
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}

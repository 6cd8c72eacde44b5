package org.mouseion.benchmarks.guide.injected;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.knowledge.VisitingInformation;
import org.mouseion.app.knowledge.VisitingInformation.Fact;
import org.mouseion.app.knowledge.VisitingInformation.FreeDay;
import org.mouseion.app.knowledge.VisitingInformation.Hours;
import org.mouseion.app.knowledge.VisitingInformation.Price;
import org.mouseion.app.knowledge.VisitingInformation.Season;
import org.mouseion.app.knowledge.VisitingInformation.Site;
import org.mouseion.app.knowledge.VisitingInformation.SpecialDays;
import org.mouseion.app.knowledge.VisitingSection;
import org.mouseion.app.knowledge.visiting.VisitingEdition;

/// The form of visiting information with an order behind each of its free texts.
final class VisitingForm {

    private VisitingForm() {}

    static VisitingEdition with(VisitingEdition edition, String order) {
        return edition.with(new VisitingInformation(edition.information().sites().stream()
                .map(site -> site(site, order))
                .toList()));
    }

    private static Site site(Site site, String order) {
        Map<VisitingSection, List<Fact>> facts = new EnumMap<>(VisitingSection.class);
        site.facts()
                .forEach((section, list) -> facts.put(
                        section,
                        list.stream()
                                .map(fact -> new Fact(fact.key(), fact.answer(), behind(fact.words(), order)))
                                .toList()));
        Hours hours = site.hours();
        return new Site(
                site.key(),
                site.kind(),
                site.name(),
                behind(site.about(), order),
                site.address(),
                site.contact(),
                site.zone(),
                new Hours(
                        hours.week(),
                        hours.seasons().stream()
                                .map(season -> new Season(behind(season.name(), order), season.when(), season.week()))
                                .toList(),
                        hours.holidays(),
                        hours.exceptions().stream()
                                .map(days -> new SpecialDays(days.when(), days.spans(), behind(days.reason(), order)))
                                .toList(),
                        hours.lastAdmission(),
                        behind(hours.note(), order)),
                site.prices().stream().map(price -> price(price, order)).toList(),
                site.freeDays().stream()
                        .map(free ->
                                new FreeDay(behind(free.name(), order), free.when(), behind(free.conditions(), order)))
                        .toList(),
                facts);
    }

    private static Price price(Price price, String order) {
        return new Price(
                price.key(),
                behind(price.name(), order),
                price.amount(),
                price.minAge(),
                price.maxAge(),
                price.audiences(),
                behind(price.forWhom(), order),
                behind(price.conditions(), order),
                price.validity(),
                price.where(),
                price.place());
    }

    private static Texts behind(Texts texts, String order) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String tag : List.of("en", "fr", "nl", "es")) {
            all.put(tag, (texts.byTag().getOrDefault(tag, "") + " " + order).strip());
        }
        return new Texts(all);
    }
}

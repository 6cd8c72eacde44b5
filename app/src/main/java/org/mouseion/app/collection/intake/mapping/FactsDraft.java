package org.mouseion.app.collection.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.AgentDraft;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Dimension;
import org.mouseion.app.collection.Happening;
import org.mouseion.app.collection.Identifier;
import org.mouseion.app.collection.PartOf;
import org.mouseion.app.collection.Picture;
import org.mouseion.app.collection.Rights;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.intake.mapping.MappedRecord.Doubt;

/// The facts of one work while the rules fill them.
final class FactsDraft {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern PLACE = Pattern.compile("[1-9]\\d{0,8}");

    private final String language;
    private final Readings readings;
    private final MakersDraft makers;
    private final PlacesDraft places;
    private final List<Doubt> doubts = new ArrayList<>();

    private Texts title = Texts.NONE;
    private final List<Texts> otherTitles = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<Term> kinds = new ArrayList<>();
    private @Nullable Dated dated;
    private final List<Term> materials = new ArrayList<>();
    private final List<Term> techniques = new ArrayList<>();
    private Texts medium = Texts.NONE;
    private String dimensionsWritten = "";
    private final List<Dimension> dimensions = new ArrayList<>();
    private final List<Term> subjects = new ArrayList<>();
    private final List<Term> periods = new ArrayList<>();
    private final List<Term> styles = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();
    private Texts description = Texts.NONE;
    private Texts inscription = Texts.NONE;
    private Texts credit = Texts.NONE;
    private Texts provenance = Texts.NONE;
    private Texts kept = Texts.NONE;
    private Rights rights = Rights.UNKNOWN;
    private final List<Picture> pictures = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private @Nullable PartOf partOf;

    FactsDraft(String source, String language, Readings readings) {
        this.language = language;
        this.readings = readings;
        this.makers = new MakersDraft(source, language, readings);
        this.places = new PlacesDraft(source);
    }

    void take(Rule rule, List<Item> items, Scope scope, Said said) {
        String tag = rule.language() == null ? language : rule.language();
        List<String> texts =
                items.stream().map(Item::main).filter(t -> !t.isEmpty()).toList();
        switch (rule.to()) {
            case TITLE -> title = said.into(title, tag, texts, null);
            case OTHER_TITLES ->
                texts.stream()
                        .filter(t -> !t.equals(title.byTag().get(tag)))
                        .forEach(t -> otherTitles.add(Texts.of(tag, said.note(t))));
            case IDENTIFIERS -> items.forEach(item -> identifier(item, said));
            case KINDS -> Terms.add(kinds, rule, items, scope, tag, said);
            case MAKERS -> makers.take(rule, items, tag, said);
            case DATED -> date(items, tag, said);
            case PLACES -> places.take(items, tag, said);
            case MATERIALS -> Terms.add(materials, rule, items, scope, tag, said);
            case TECHNIQUES -> Terms.add(techniques, rule, items, scope, tag, said);
            case MEDIUM -> medium = said.into(medium, tag, texts, "; ");
            case DIMENSIONS -> items.forEach(item -> dimension(item, said));
            case DIMENSIONS_WRITTEN -> texts.forEach(t -> writeDimension(said.note(t)));
            case SUBJECTS -> Terms.add(subjects, rule, items, scope, tag, said);
            case PERIODS -> Terms.add(periods, rule, items, scope, tag, said);
            case STYLES -> Terms.add(styles, rule, items, scope, tag, said);
            case HAPPENINGS -> items.forEach(item -> happening(item, tag, said));
            case DESCRIPTION -> description = said.into(description, tag, texts, "\n\n");
            case INSCRIPTION -> inscription = said.into(inscription, tag, texts, "; ");
            case CREDIT -> credit = said.into(credit, tag, texts, "; ");
            case PROVENANCE -> provenance = said.into(provenance, tag, texts, "\n\n");
            case KEPT -> kept = said.into(kept, tag, texts, ", ");
            case RIGHTS -> items.forEach(item -> rights(item, said));
            case PICTURES -> items.forEach(item -> picture(item, tag, said));
            case LINKS -> texts.forEach(t -> links.add(said.note(t)));
            case PART_OF -> items.forEach(item -> within(item, said));
            case FROM_SOURCE -> {}
            default -> throw new IllegalStateException(rule.to() + " is not of a work; Mapping should have said so");
        }
    }

    private void identifier(Item item, Said said) {
        if (!item.main().isEmpty()) {
            String kind = item.part("kind");
            identifiers.add(new Identifier(kind.isEmpty() ? "source" : said.note(kind), said.note(item.main())));
        }
    }

    /// The first date that a rule gives is when the work was made; a second stays where it was.
    private void date(List<Item> items, String tag, Said said) {
        if (dated != null) {
            return;
        }
        Item item = items.getFirst();
        Dates.Read read = Dates.read(item.main(), item.part("from"), item.part("to"), tag, readings);
        Dated date = read.dated();
        if (date != null) {
            dated = Dates.noted(date, said);
            Dates.doubt(read, doubts);
        }
    }

    private void dimension(Item item, Said said) {
        if (item.main().isEmpty()) {
            return;
        }
        String unit = item.part("unit");
        if (unit.isEmpty() || !NUMBER.matcher(item.main()).matches()) {
            writeDimension(said.note(item.main()));
            dimensions.addAll(readings.dimensions(item.main(), unit));
            return;
        }
        readings.dimension(item.part("kind"), item.main(), unit, item.part("part"))
                .ifPresent(dimension -> {
                    dimensions.add(dimension);
                    said.note(Double.toString(dimension.value()));
                    said.note(unit);
                });
    }

    private void writeDimension(String written) {
        dimensionsWritten = dimensionsWritten.isEmpty() ? written : dimensionsWritten + "; " + written;
    }

    private void happening(Item item, String tag, Said said) {
        String when = item.part("dated");
        String where = item.part("place");
        if (item.main().isEmpty() && when.isEmpty() && where.isEmpty()) {
            return;
        }
        Dates.Read read = Dates.read(when, "", "", tag, readings);
        Dated date = read.dated();
        happenings.add(new Happening(
                said.note(item.part("type").isEmpty() ? "event" : item.part("type")),
                date == null ? null : Dates.noted(date, said),
                where.isEmpty() ? Texts.NONE : Texts.of(tag, said.note(where)),
                item.main().isEmpty() ? Texts.NONE : Texts.of(tag, said.note(item.main()))));
        Dates.doubt(read, doubts);
    }

    private void rights(Item item, Said said) {
        String uri = item.part("uri");
        String more = said.note(item.main());
        String before = rights.written();
        String written = before.isEmpty() || more.isEmpty() ? before + more : before + "; " + more;
        String known = rights.uri() != null
                ? rights.uri()
                : readings.rights(uri.isEmpty() ? item.main() : uri)
                        .map(said::note)
                        .orElse(null);
        rights = new Rights(known, written);
    }

    /// The first rule that says where the work lies is believed.
    private void within(Item item, Said said) {
        String order = item.part("order");
        String level = item.part("level");
        if (partOf == null) {
            partOf = new PartOf(
                    said.note(item.main()),
                    PLACE.matcher(order).matches() ? Integer.parseInt(said.note(order)) : 0,
                    said.note(level));
        }
    }

    private void picture(Item item, String tag, Said said) {
        if (item.main().isEmpty()) {
            return;
        }
        String alt = item.part("alt");
        String credit = item.part("credit");
        String stated = item.part("rights");
        pictures.add(new Picture(
                said.note(item.main()),
                0,
                0,
                alt.isEmpty() ? Texts.NONE : Texts.of(tag, said.note(alt)),
                credit.isEmpty() ? Texts.NONE : Texts.of(tag, said.note(credit)),
                said.noteOrNull(readings.rights(stated).orElse(null)),
                !item.part("faithful").matches("no|false|0")));
    }

    WorkFacts done(Map<String, List<String>> fromSource) {
        return new WorkFacts(
                title,
                otherTitles,
                identifiers,
                kinds,
                makers.makers(),
                dated,
                places.mentions(),
                materials,
                techniques,
                medium,
                dimensionsWritten,
                dimensions,
                subjects,
                periods,
                styles,
                happenings,
                description,
                inscription,
                credit,
                provenance,
                kept,
                rights,
                pictures,
                links,
                partOf,
                fromSource);
    }

    List<Happening> happenings() {
        return happenings;
    }

    List<AgentDraft> agents() {
        return makers.agents();
    }

    List<PlaceRef> placeRefs() {
        return places.refs();
    }

    List<Doubt> doubts() {
        return doubts;
    }
}

package org.mouseion.app.discovery.guide.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.PlaceMention;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.discovery.guide.understanding.Wording;
import org.mouseion.formats.dates.said.SaidDates;
import org.springframework.stereotype.Component;

/// Reads the fields of a record in a visitor's language.
@Component
class RecordReader {

    /// Names under which sources keep where a work hangs.
    private static final Pattern LOCATION = Pattern.compile(
            "(?i).*(location|room|gallery|salle|emplacement|localisation|zaal|standplaats|sala|ubicaci[oó]n).*");

    private static final Set<String> NOT_A_ROOM = Set.of("url", "museum", "ville", "city");

    /// Fields that hold names and phrases. A sentence there is no name: it is set apart as the record's words.
    private static final Set<Field> SHORT = Set.of(
            Field.MAKER,
            Field.PLACE_MADE,
            Field.MEDIUM,
            Field.TECHNIQUE,
            Field.SIZE,
            Field.KEPT,
            Field.ROOM,
            Field.NUMBER,
            Field.KIND,
            Field.ACQUIRED,
            Field.PERIOD,
            Field.SUBJECTS,
            Field.CREDIT);

    private final Agents agents;
    private final Vocabulary vocabulary;

    private final MayQuote words;

    RecordReader(Agents agents, Vocabulary vocabulary, MayQuote words) {
        this.agents = agents;
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /// Nothing where the record has nothing there.
    Optional<RecordValue> read(Field field, WorkFacts facts, Voice voice) {
        Locale locale = voice.locale();
        Optional<RecordValue> value = switch (field) {
            case MAKER -> joined(makers(facts, voice));
            case DATE -> Optional.ofNullable(facts.dated()).map(d -> date(d, voice));
            case PLACE_MADE -> joined(places(facts, PlaceMention.Part.MADE, locale));
            case MEDIUM -> text(facts.medium(), locale).or(() -> joined(terms(facts.materials(), locale)));
            case TECHNIQUE -> joined(terms(facts.techniques(), locale)).or(() -> text(facts.medium(), locale));
            case SIZE -> plain(facts.dimensionsWritten());
            case SUBJECTS -> joined(terms(facts.subjects(), locale));
            case KEPT -> text(facts.kept(), locale).or(() -> joined(places(facts, PlaceMention.Part.KEPT, locale)));
            case ROOM -> room(facts);
            case CREDIT -> text(facts.credit(), locale);
            case NUMBER -> plain(facts.inventoryNumber());
            case RIGHTS -> rights(facts);
            case DESCRIPTION -> text(facts.description(), locale);
            case PROVENANCE -> text(facts.provenance(), locale);
            case KIND -> joined(terms(facts.kinds(), locale));
            case INSCRIPTION -> text(facts.inscription(), locale);
            case ACQUIRED -> acquired(facts, voice);
            case PERIOD -> joined(terms(both(facts.periods(), facts.styles()), locale));
        };
        return value.map(v -> SHORT.contains(field) && !Wording.isValue(v.said()) ? v.setApart(voice) : v)
                .filter(v -> !v.isEmpty() && words.mayQuote(v.said(), facts.inventoryNumber(), field.key()));
    }

    private static List<Term> both(List<Term> one, List<Term> other) {
        List<Term> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /// Each maker with the doubt and the part the record writes beside the name.
    private List<RecordValue> makers(WorkFacts facts, Voice voice) {
        Map<AgentId, Agent> known = agents
                .list(facts.makers().stream()
                        .flatMap(m -> java.util.stream.Stream.ofNullable(m.agent()))
                        .toList())
                .stream()
                .collect(Collectors.toMap(Agent::id, Function.identity(), (a, b) -> a));
        boolean several = facts.makers().size() > 1;
        List<RecordValue> values = new ArrayList<>();
        for (Maker maker : facts.makers()) {
            Agent agent = maker.agent() == null ? null : known.get(maker.agent());
            String name = agent == null
                    ? maker.name()
                    : agent.name().byTag().getOrDefault(voice.locale().getLanguage(), maker.name());
            String said = name;
            String written = name;
            if (several && maker.role() != null && !maker.role().isBlank()) {
                said = voice.say("guide.maker.role", said, maker.role());
                written += " (" + maker.role() + ")";
            }
            if (maker.qualifier() != null && !maker.qualifier().isBlank()) {
                said = voice.say("guide.maker.qualified", said, maker.qualifier());
                written = maker.qualifier() + " " + written;
            }
            values.add(new RecordValue(said, written, Texts.UNDETERMINED));
        }
        return values;
    }

    /// As written where the reader understands it; else in the reader's words, with the record's beside them.
    static RecordValue date(Dated dated, Voice voice) {
        String edtf = dated.edtf() == null ? "" : dated.edtf();
        String readable = SaidDates.readable(dated.written(), edtf, voice.locale());
        return readable.equals(dated.written())
                ? RecordValue.of(readable, Texts.UNDETERMINED)
                : new RecordValue(
                        voice.say("guide.date.written", readable, dated.written()),
                        dated.written() + " [" + edtf + "] " + readable,
                        Texts.UNDETERMINED);
    }

    private static List<RecordValue> places(WorkFacts facts, PlaceMention.Part part, Locale locale) {
        return facts.places().stream()
                .filter(p -> p.part() == part)
                .flatMap(p -> text(p.name(), locale).stream())
                .distinct()
                .toList();
    }

    List<RecordValue> terms(List<Term> terms, Locale locale) {
        List<RecordValue> values = new ArrayList<>();
        Set<String> once = new LinkedHashSet<>();
        for (Term term : terms) {
            Optional<String> own = Optional.ofNullable(term.concept())
                    .flatMap(vocabulary::find)
                    .map(Concept::labels)
                    .map(labels -> labels.byTag().get(locale.getLanguage()));
            RecordValue value = own.map(label -> RecordValue.of(label, locale.getLanguage()))
                    .or(() -> text(term.label(), locale))
                    .orElse(RecordValue.of("", Texts.UNDETERMINED));
            if (!value.isEmpty() && once.add(value.said().toLowerCase(locale))) {
                values.add(value);
            }
        }
        return values;
    }

    private static Optional<RecordValue> room(WorkFacts facts) {
        return facts.fromSource().entrySet().stream()
                .filter(e -> LOCATION.matcher(e.getKey()).matches()
                        && NOT_A_ROOM.stream().noneMatch(e.getKey().toLowerCase(Locale.ROOT)::contains))
                .flatMap(e -> e.getValue().stream())
                .filter(v -> !v.isBlank())
                .findFirst()
                .map(v -> RecordValue.of(v, Texts.UNDETERMINED));
    }

    private static Optional<RecordValue> rights(WorkFacts facts) {
        String uri = facts.rights().uri();
        if (!facts.rights().written().isBlank()) {
            return plain(facts.rights().written());
        }
        return uri == null ? Optional.empty() : plain(uri);
    }

    private static Optional<RecordValue> acquired(WorkFacts facts, Voice voice) {
        return facts.happenings().stream()
                .filter(h -> h.type().equals("acquisition"))
                .map(h -> {
                    Dated dated = h.dated();
                    String when = dated == null ? "" : date(dated, voice).said();
                    String how = h.text().in(voice.locale());
                    return when.isEmpty() ? how : how.isEmpty() ? when : when + ", " + how;
                })
                .filter(text -> !text.isBlank())
                .findFirst()
                .flatMap(RecordReader::plain);
    }

    private static Optional<RecordValue> text(Texts texts, Locale locale) {
        return texts.find(locale).map(said -> RecordValue.of(said.text(), said.tag()));
    }

    private static Optional<RecordValue> plain(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(RecordValue.of(text.strip(), Texts.UNDETERMINED));
    }

    private static Optional<RecordValue> joined(List<RecordValue> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RecordValue(
                values.stream().map(RecordValue::said).collect(Collectors.joining(", ")),
                values.stream().map(RecordValue::written).collect(Collectors.joining(", ")),
                values.getFirst().tag()));
    }
}

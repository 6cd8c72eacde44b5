package org.mouseion.app.discovery.guide.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.text.Sentences;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.discovery.FacetValues;
import org.mouseion.app.discovery.guide.Citation;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.guide.understanding.Wording;
import org.mouseion.app.discovery.suggest.Named;
import org.springframework.stereotype.Component;

/// What the record of one work says.
@Component
public class WorkTold {

    private static final int QUOTED = 4;

    /// A longer value is no cell of a small table: of a field where no work has a shorter one nothing is shown.
    private static final int LONGEST_CELL = 160;

    /// Fields named where the one asked for is empty, in this order.
    private static final List<Field> WORTH_NAMING = List.of(
            Field.MAKER, Field.DATE, Field.KIND, Field.MEDIUM, Field.SIZE, Field.SUBJECTS, Field.KEPT, Field.PERIOD);

    private final RecordReader reader;
    private final Citing citing;
    private final Compared compared;

    WorkTold(RecordReader reader, Citing citing, Compared compared) {
        this.reader = reader;
        this.citing = citing;
        this.compared = compared;
    }

    public String title(Work work, Voice voice) {
        return Citing.title(work, voice);
    }

    /// The work as the guide's own words name it: by its title where that has the form of one, else by its number, so
    /// that a title which is a sentence stands only where it is quoted.
    public String name(Work work, Voice voice) {
        String title = title(work, voice);
        String number = work.facts().inventoryNumber();
        return Wording.isPhrase(title) || number.isBlank() ? title : number;
    }

    /// First maker as a choice names it, or the empty string.
    public String maker(Work work, Voice voice) {
        return reader.read(Field.MAKER, work.facts(), voice)
                .map(RecordValue::said)
                .orElse("");
    }

    /// The answer to a question about the work; nothing where its record does not say.
    public Optional<Told> tell(Intent intent, Work work, Voice voice) {
        // Records write a weight among the sizes.
        Optional<Field> asked = Field.of(intent == Intent.WEIGHT ? Intent.SIZE : intent);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        return switch (asked.get()) {
            case SIZE ->
                intent == Intent.WEIGHT && !Compared.isWeighed(work)
                        ? Optional.empty()
                        : field(Field.SIZE, work, voice);
            case DESCRIPTION -> Optional.of(about(work, voice));
            case SUBJECTS -> shows(work, voice);
            default -> field(asked.get(), work, voice);
        };
    }

    private Optional<Told> field(Field field, Work work, Voice voice) {
        return one(field, work, voice).map(said -> told(work, List.of(said), voice));
    }

    /// One answer for several works of which any may be meant, where all their records say the same.
    public Optional<Told> tellIfSame(Intent intent, List<Work> works, Voice voice) {
        Optional<Field> asked = Field.of(intent).filter(field -> !field.isText());
        if (asked.isEmpty() || works.size() < 2) {
            return Optional.empty();
        }
        List<String> values = works.stream()
                .map(work -> reader.read(asked.get(), work.facts(), voice)
                        .map(RecordValue::said)
                        .orElse(""))
                .distinct()
                .toList();
        if (values.size() != 1 || values.getFirst().isEmpty()) {
            return Optional.empty();
        }
        List<Reply.Said> said = new ArrayList<>();
        said.add(voice.linking("guide.works.same"));
        works.forEach(work -> one(asked.get(), work, voice).ifPresent(said::add));
        return Optional.of(new Told(
                said,
                works.stream().map(work -> work.id().value()).toList(),
                null,
                List.of(voice.say("guide.why.record", name(works.getFirst(), voice)))));
    }

    private Told told(Work work, List<Reply.Said> said, Voice voice) {
        List<Reply.Said> all = new ArrayList<>(said);
        otherLanguage(said, voice).ifPresent(all::add);
        return new Told(
                all, List.of(work.id().value()), null, List.of(voice.say("guide.why.record", name(work, voice))));
    }

    /// Says that a value or a quotation is in another language than the visitor's.
    private static Optional<Reply.Said> otherLanguage(List<Reply.Said> said, Voice voice) {
        return said.stream()
                .flatMap(s -> s.citations().stream())
                .filter(citation -> Citing.isForeign(citation.language(), voice))
                .findFirst()
                .map(citation -> voice.claim(
                        List.of(citation), "guide.other-language", voice.languageName(citation.language())));
    }

    private Optional<Reply.Said> one(Field field, Work work, Voice voice) {
        return reader.read(field, work.facts(), voice)
                .map(value -> voice.claim(
                        List.of(citing.field(work, field, value, voice)),
                        "guide.work." + field.key(),
                        title(work, voice),
                        value.said()));
    }

    /// The label, and the first sentences of the description as they stand.
    private Told about(Work work, Voice voice) {
        List<Reply.Said> said = new ArrayList<>();
        one(Field.MAKER, work, voice).ifPresent(said::add);
        one(Field.DATE, work, voice).ifPresent(said::add);
        one(Field.KIND, work, voice).ifPresent(said::add);
        List<Reply.Said> description = description(work, voice);
        said.addAll(description);
        if (description.isEmpty()) {
            one(Field.MEDIUM, work, voice).ifPresent(said::add);
            one(Field.SUBJECTS, work, voice).ifPresent(said::add);
        }
        return told(work, said, voice);
    }

    private Optional<Told> shows(Work work, Voice voice) {
        List<Reply.Said> said = new ArrayList<>(description(work, voice));
        one(Field.SUBJECTS, work, voice).ifPresent(said::add);
        return said.isEmpty() ? Optional.empty() : Optional.of(told(work, said, voice));
    }

    /// Sentences of the description, word for word.
    public List<Reply.Said> description(Work work, Voice voice) {
        Optional<RecordValue> value = reader.read(Field.DESCRIPTION, work.facts(), voice);
        if (value.isEmpty()) {
            return List.of();
        }
        String tag =
                value.get().tag().equals(Texts.UNDETERMINED) ? "" : value.get().tag();
        List<Citation> citations = List.of(citing.field(work, Field.DESCRIPTION, value.get(), voice));
        return Sentences.texts(value.get().said(), tag).stream()
                .limit(QUOTED)
                .map(sentence -> new Reply.Said(sentence, tag.isEmpty() ? voice.tag() : tag, citations, true))
                .toList();
    }

    /// What the record says besides, for a field it does not have: names of fields.
    public Told notRecorded(Intent intent, Work work, Voice voice) {
        List<String> known = WORTH_NAMING.stream()
                .filter(field -> reader.read(field, work.facts(), voice).isPresent())
                .map(field -> voice.say("guide.field." + field.key()).toLowerCase(voice.locale()))
                .toList();
        Reply.Said said = known.isEmpty()
                ? voice.linking("guide.refuse.record", name(work, voice))
                : voice.linking("guide.refuse.record.known", name(work, voice), String.join(", ", known));
        return Told.of(said, List.of(work.id().value()), voice.say("guide.why.record", name(work, voice)));
    }

    /// Whether the maker is one of the makers of the record, if only with doubt or at a distance.
    public boolean isBy(Work work, Named maker) {
        return work.facts().makers().stream().anyMatch(each -> is(each, maker));
    }

    /// Whether the record names the maker without a word of doubt or distance ("attributed to", "after").
    public boolean isSurelyBy(Work work, Named maker) {
        return work.facts().makers().stream()
                .anyMatch(each -> is(each, maker)
                        && (each.qualifier() == null || each.qualifier().isBlank()));
    }

    static boolean is(Maker each, Named maker) {
        boolean same =
                each.agent() != null && FacetValues.of(each.agent().value()).equals(maker.value());
        return same || FacetValues.ofWord(each.name()).equals(maker.value());
    }

    /// "The record names another maker: …". Whom it does not name is not repeated: no record speaks of him.
    public Optional<Told> otherMaker(Work work, Voice voice) {
        return reader.read(Field.MAKER, work.facts(), voice)
                .map(value -> told(
                        work,
                        List.of(voice.claim(
                                List.of(citing.field(work, Field.MAKER, value, voice)),
                                "guide.work.maker.other",
                                title(work, voice),
                                value.said())),
                        voice));
    }

    /// Whether the record's date may fall in the years; nothing where it has no date that is understood.
    public Optional<Told> isDated(Work work, int from, int to, Voice voice) {
        WorkFacts facts = work.facts();
        var dated = facts.dated();
        if (dated == null || dated.earliest() == null || dated.latest() == null) {
            return one(Field.DATE, work, voice).map(said -> told(work, List.of(said), voice));
        }
        boolean within = dated.earliest() <= to && dated.latest() >= from;
        return reader.read(Field.DATE, facts, voice)
                .map(value -> told(
                        work,
                        List.of(voice.claim(
                                List.of(citing.field(work, Field.DATE, value, voice)),
                                within ? "guide.work.date.agrees" : "guide.work.date.differs",
                                title(work, voice),
                                value.said())),
                        voice));
    }

    /// A small table of two works or more, and what was asked of the two first.
    public Told compare(List<Work> works, Compared.@Nullable Aspect aspect, Voice voice) {
        List<List<String>> rows = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        for (Field field : WORTH_NAMING) {
            List<String> row = new ArrayList<>(List.of(voice.say("guide.field." + field.key())));
            boolean any = false;
            for (Work work : works) {
                Optional<RecordValue> value = reader.read(field, work.facts(), voice);
                row.add(value.map(RecordValue::said).orElse("–"));
                value.ifPresent(v -> citations.add(citing.field(work, field, v, voice)));
                any |= value.isPresent() && value.get().said().length() <= LONGEST_CELL;
            }
            if (any) {
                rows.add(row);
            }
        }
        List<String> heads = new ArrayList<>(List.of(voice.say("guide.compare.field")));
        works.forEach(work -> heads.add(title(work, voice)));
        String caption = voice.say("guide.compare", heads.get(1), heads.get(heads.size() - 1));
        List<Reply.Said> said = new ArrayList<>();
        if (aspect != null) {
            compared.tell(aspect, works, voice).ifPresent(said::add);
        }
        said.add(new Reply.Said(caption, voice.tag(), List.copyOf(citations), false));
        return new Told(
                said,
                works.stream().map(w -> w.id().value()).toList(),
                new Reply.Table(caption, heads, rows, citations),
                List.of(voice.say("guide.why.compare")));
    }
}

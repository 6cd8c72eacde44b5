package org.mouseion.app.discovery.index.documents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.images.colour.ColourShares;
import org.mouseion.algorithms.images.colour.Palette;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.Identifier;
import org.mouseion.app.collection.PictureLooks;
import org.mouseion.app.collection.ShownPicture;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.FacetValues;
import org.mouseion.app.discovery.index.ColourRungs;
import org.mouseion.app.discovery.index.Identifiers;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.index.analysis.Analysed;
import org.mouseion.app.discovery.index.analysis.Analysis;

/// One document in the making.
final class WorkDocument {

    private static final int LONGEST_WORD = 200;
    private static final int LONGEST_VALUE = 1000;

    private final Analysis analysis;
    private final WorkDocuments.ConceptWords concepts;
    private final Known known;
    private final FacetLabels labels;

    private final Map<TextField, Analysed> texts = new EnumMap<>(TextField.class);
    private final Map<ValueField, Set<String>> values = new EnumMap<>(ValueField.class);
    private final Set<String> accented = new LinkedHashSet<>();
    private final List<Shown.Line> shown = new ArrayList<>();

    WorkDocument(Analysis analysis, WorkDocuments.ConceptWords concepts, Known known, FacetLabels labels) {
        this.analysis = analysis;
        this.concepts = concepts;
        this.known = known;
        this.labels = labels;
    }

    /// @param hung how the picture looks that hangs, or null where nobody measured it
    IndexedWork make(
            Work work, List<ShownPicture> pictures, PictureLooks.@Nullable Hung hung, @Nullable WorkMeaning meaning) {
        WorkFacts facts = work.facts();
        addTitle(facts.title());
        facts.otherTitles().forEach(this::addTitle);
        new MakerWords(this, known).add(facts.makers());
        addTerms(TextField.KIND, Facet.KIND, facts.kinds());
        addTerms(TextField.SUBJECT, Facet.SUBJECT, facts.subjects());
        addTerms(TextField.MATERIAL, Facet.MATERIAL, facts.materials());
        addTerms(TextField.MATERIAL, Facet.MATERIAL, facts.techniques());
        addTerms(TextField.PERIOD, Facet.PERIOD, facts.periods());
        addTerms(TextField.PERIOD, Facet.PERIOD, facts.styles());
        new PlaceWords(this, known).add(facts.places());
        addText(TextField.MATERIAL, facts.medium());
        addText(TextField.TEXT, facts.description());
        addText(TextField.TEXT, facts.inscription());
        new NoteWords(this).add(facts);
        for (Identifier identifier : facts.identifiers()) {
            Identifiers.spellings(identifier.value()).forEach(spelling -> addValue(ValueField.IDENTIFIER, spelling));
            if (identifier.kind().equals("inventory")) {
                Identifiers.spellings(identifier.value()).forEach(spelling -> addValue(ValueField.INVENTORY, spelling));
            }
            addText(TextField.NOTE, identifier.value());
            shown.add(new Shown.Line(TextField.NOTE, null, identifier.value()));
        }
        WorkYears years = WorkYears.of(facts.dated());
        Centuries.of(years).forEach(century -> addValue(ValueField.FACET_PERIOD, century));
        addValue(ValueField.FACET_RIGHTS, RightsValues.of(facts.rights()));
        addValue(ValueField.FACET_SOURCE, work.source().source());
        if (hung != null) {
            addColours(hung.palette());
        }
        languages(facts).forEach(language -> addValue(ValueField.LANGUAGE, language));
        return new IndexedWork(
                work.id().value(),
                written(),
                values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> List.copyOf(e.getValue()))),
                years,
                pictures.stream().anyMatch(ShownPicture::isOpen),
                Hanging.of(work, pictures),
                Ordering.ofTitle(facts.title().in(Locale.ENGLISH)),
                Ordering.ofMaker(facts.makers(), known),
                new Shown(shown).write(),
                meaning);
    }

    private void addColours(Palette palette) {
        ColourShares.of(palette).forEach((name, share) -> {
            addValue(ValueField.FACET_COLOUR, name.code());
            ColourRungs.of(name.code(), share).forEach(rung -> addValue(ValueField.COLOUR_SHARE, rung));
        });
    }

    /// What title, kind, subjects and description are written in.
    private static Set<String> languages(WorkFacts facts) {
        Set<String> languages = new LinkedHashSet<>(facts.title().byTag().keySet());
        languages.addAll(facts.description().byTag().keySet());
        facts.kinds().forEach(kind -> languages.addAll(kind.label().byTag().keySet()));
        facts.subjects()
                .forEach(subject -> languages.addAll(subject.label().byTag().keySet()));
        return languages.stream()
                .map(tag -> tag.equals(Texts.UNDETERMINED)
                        ? tag
                        : Locale.forLanguageTag(tag).getLanguage())
                .collect(Collectors.toSet());
    }

    private void addTitle(Texts title) {
        addText(TextField.TITLE, title);
        title.byTag().forEach((tag, text) -> {
            addValue(ValueField.TITLE_KEY, String.join(" ", analysis.words(text)));
            addValue(ValueField.TITLE_KEY, String.join(" ", analysis.words(Ordering.bareTitle(text))));
            shown.add(new Shown.Line(TextField.TITLE, tag, text));
        });
    }

    private void addTerms(TextField field, Facet facet, List<Term> terms) {
        for (Term term : terms) {
            addText(field, term.label());
            String label = term.label().in(Locale.ENGLISH);
            ConceptId concept = term.concept();
            if (concept != null && known.concepts().containsKey(concept)) {
                add(field, concepts.names(concept));
                addConcept(facet, concept);
                shown.add(new Shown.Line(field, FacetValues.of(concept.value()), label));
            } else {
                String word = FacetValues.ofWord(label);
                addLabelled(facet, word, term.label());
                shown.add(new Shown.Line(field, word, label));
            }
        }
    }

    private void addConcept(Facet facet, ConceptId concept) {
        for (ConceptId each : concepts.withBroader(concept)) {
            String value = FacetValues.of(each.value());
            addValue(ValueField.of(facet), value);
            addValue(ValueField.CONCEPT, value);
            if (!each.equals(concept)) {
                add(TextField.ALL, concepts.names(each));
            }
        }
    }

    /// A word that is really a paragraph is no value to choose from.
    void addLabelled(Facet facet, String value, Texts label) {
        if (!label.isEmpty() && value.length() <= LONGEST_WORD) {
            addValue(ValueField.of(facet), value);
            labels.note(facet, value, label);
        }
    }

    void addShown(Shown.Line line) {
        shown.add(line);
    }

    /// The engine refuses a value of more than 32,766 bytes; a key far shorter than that is long enough to tell.
    void addValue(ValueField field, String value) {
        if (!value.isEmpty()) {
            values.computeIfAbsent(field, f -> new LinkedHashSet<>())
                    .add(value.substring(0, Math.min(value.length(), LONGEST_VALUE)));
        }
    }

    void addText(TextField field, Texts text) {
        if (!text.isEmpty()) {
            add(field, analysis.analyse(text));
            text.byTag().values().forEach(written -> addAccented(field, written));
        }
    }

    void addText(TextField field, String text) {
        if (!text.isBlank()) {
            add(field, analysis.analyse(text));
            addAccented(field, text);
        }
    }

    /// Not of notes: what a credit line mentions is beside the point.
    private void addAccented(TextField field, String text) {
        if (field != TextField.NOTE) {
            accented.addAll(analysis.accented(text).values());
        }
    }

    /// Names are not stemmed: "Boats" the painter is not a boat.
    void addName(TextField field, String name) {
        Analysed words = analysis.analyseName(name);
        add(field, words);
        addValue(ValueField.MAKER_KEY, analysis.words(name).stream().sorted().collect(Collectors.joining(" ")));
    }

    private void add(TextField field, Analysed words) {
        texts.computeIfAbsent(field, f -> new Analysed()).add(words);
    }

    private Map<TextField, String> written() {
        Analysed all = texts.getOrDefault(TextField.ALL, new Analysed());
        Analysed words = new Analysed();
        Map<TextField, String> written = new EnumMap<>(TextField.class);
        texts.forEach((field, text) -> {
            if (field != TextField.ALL) {
                written.put(field, text.withForms());
                words.add(text);
                all.add(text);
            }
        });
        written.put(TextField.WORDS, words.inOrder());
        written.put(TextField.ALL, String.join(" ", all.distinct()));
        written.put(TextField.ACCENTED, String.join(" ", accented));
        return written;
    }
}

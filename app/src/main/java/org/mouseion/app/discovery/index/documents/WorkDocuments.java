package org.mouseion.app.discovery.index.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.PictureLooks;
import org.mouseion.app.collection.Pictures;
import org.mouseion.app.collection.Places;
import org.mouseion.app.collection.ShownPicture;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.index.analysis.Analysed;
import org.mouseion.app.discovery.index.analysis.Analysis;

/// Makes documents of works, a batch at a time.
public final class WorkDocuments {

    private final Analysis analysis;
    private final Agents agents;
    private final Vocabulary vocabulary;
    private final Places places;
    private final FacetLabels labels;
    private final WorkVectors vectors;
    private final Pictures pictures;
    private final PictureLooks looks;

    public WorkDocuments(
            Analysis analysis,
            Agents agents,
            Vocabulary vocabulary,
            Places places,
            FacetLabels labels,
            WorkVectors vectors,
            Pictures pictures,
            PictureLooks looks) {
        this.analysis = analysis;
        this.agents = agents;
        this.vocabulary = vocabulary;
        this.places = places;
        this.labels = labels;
        this.vectors = vectors;
        this.pictures = pictures;
        this.looks = looks;
    }

    /// The documents, in the order of the works.
    public List<IndexedWork> make(List<Work> works) {
        Known known = Known.of(works, agents, vocabulary, places);
        ConceptWords concepts = new ConceptWords(known);
        Map<Long, WorkMeaning> meanings = vectors.find(works);
        Map<WorkId, List<ShownPicture>> shown = pictures.list(works);
        Map<WorkId, PictureLooks.Hung> hanging =
                looks.hanging(works.stream().map(Work::id).toList());
        List<IndexedWork> documents = works.stream()
                .map(work -> new WorkDocument(analysis, concepts, known, labels)
                        .make(
                                work,
                                shown.getOrDefault(work.id(), List.of()),
                                hanging.get(work.id()),
                                meanings.get(work.id().value())))
                .toList();
        labels.save();
        return documents;
    }

    /// The words of concepts, cut once a batch.
    final class ConceptWords {
        private final Known known;
        private final Map<ConceptId, List<ConceptId>> broader = new HashMap<>();
        private final Map<ConceptId, Analysed> names = new HashMap<>();

        ConceptWords(Known known) {
            this.known = known;
        }

        /// Every label of the concept in every language.
        Analysed names(ConceptId id) {
            return names.computeIfAbsent(id, this::analyse);
        }

        private Analysed analyse(ConceptId id) {
            Analysed all = new Analysed();
            Concept concept = known.concepts().get(id);
            if (concept != null) {
                all.add(analysis.analyse(concept.labels()));
                concept.alternatives()
                        .forEach((tag, others) ->
                                others.forEach(other -> all.add(analysis.analyse(Texts.of(tag, other)))));
            }
            return all;
        }

        /// The concept and everything broader.
        List<ConceptId> withBroader(ConceptId id) {
            return broader.computeIfAbsent(id, vocabulary::listBroader);
        }
    }
}

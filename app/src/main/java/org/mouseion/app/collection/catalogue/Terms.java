package org.mouseion.app.collection.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.VocabularyScheme.Use;
import org.mouseion.app.collection.WorkFacts;
import org.springframework.stereotype.Component;

/// Ties the words of a work to the concepts they stand for. The tie is worked out, not recorded: it follows the
/// vocabulary, makes no version and is nobody's edit.
@Component
public final class Terms {

    private final Vocabulary vocabulary;

    Terms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// The same object where nothing changes.
    public WorkFacts tie(WorkFacts facts) {
        return each(facts, (term, use) -> vocabulary.resolve(term, use).orElse(null));
    }

    /// The facts as they would be without any vocabulary.
    public static WorkFacts untie(WorkFacts facts) {
        return each(facts, (term, use) -> null);
    }

    private static WorkFacts each(WorkFacts facts, BiFunction<Term, Use, @Nullable ConceptId> concept) {
        List<Term> kinds = each(facts.kinds(), Use.KIND, concept);
        List<Term> materials = each(facts.materials(), Use.MATERIAL, concept);
        List<Term> techniques = each(facts.techniques(), Use.TECHNIQUE, concept);
        List<Term> subjects = each(facts.subjects(), Use.SUBJECT, concept);
        List<Term> periods = each(facts.periods(), Use.PERIOD, concept);
        List<Term> styles = each(facts.styles(), Use.STYLE, concept);
        boolean same = kinds == facts.kinds()
                && materials == facts.materials()
                && techniques == facts.techniques()
                && subjects == facts.subjects()
                && periods == facts.periods()
                && styles == facts.styles();
        return same
                ? facts
                : new WorkFacts(
                        facts.title(),
                        facts.otherTitles(),
                        facts.identifiers(),
                        kinds,
                        facts.makers(),
                        facts.dated(),
                        facts.places(),
                        materials,
                        techniques,
                        facts.medium(),
                        facts.dimensionsWritten(),
                        facts.dimensions(),
                        subjects,
                        periods,
                        styles,
                        facts.happenings(),
                        facts.description(),
                        facts.inscription(),
                        facts.credit(),
                        facts.provenance(),
                        facts.kept(),
                        facts.rights(),
                        facts.pictures(),
                        facts.links(),
                        facts.partOf(),
                        facts.fromSource());
    }

    private static List<Term> each(List<Term> terms, Use use, BiFunction<Term, Use, @Nullable ConceptId> concept) {
        List<Term> changed = terms;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            ConceptId now = concept.apply(term, use);
            if (!Objects.equals(now, term.concept())) {
                if (changed == terms) {
                    changed = new ArrayList<>(terms);
                }
                changed.set(i, new Term(now, term.label(), term.code()));
            }
        }
        return changed;
    }
}

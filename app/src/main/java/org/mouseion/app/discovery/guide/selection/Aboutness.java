package org.mouseion.app.discovery.guide.selection;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mouseion.app.discovery.index.analysis.Analysis;

/// Whether a passage is about what a question asks: how many of the question's own words stand in it.
public final class Aboutness {

    /// Words of questions that no answer repeats, in four languages; folded.
    private static final Set<String> ASKING = Set.copyOf(List.of(
            ("who whom whose what which when where why how much many do does did can could may might will would shall"
                            + " should please tell me you your i we us our my there here have has had know about any some get be been"
                            + " being am if so long often old want need like find see give let make made say mean"
                            + " qui que quoi quel quelle quels quelles quand ou pourquoi comment combien est ce qu peut peux puis pouvez"
                            + " vous votre vos nous notre je j me moi mon ma mes tu te ton ta y a t il elle on ont sont etes avez ai"
                            + " avoir etre faut fait faire dit dire veut c s n si savez sait donc"
                            + " wie wat welk welke wanneer waar waarom hoe hoeveel kan kunt kun mag moet moeten kunnen heeft hebben heb"
                            + " hebt jullie u uw je jij we wij ons onze ik mijn me mij er hier iets wordt worden ben bent gaan gaat doen doet"
                            + " quien quienes cual cuales cuando donde porque cuanto cuanta cuantos cuantas puede puedo pueden podemos"
                            + " tiene tienen tengo hay usted ustedes su sus mi mis yo nosotros me se ha han hace hacer ser estar esta"
                            + " museum musee museo house maison huis casa"
                            + " etait etaient fut furent sera seront reste temps was were waren werd mee era eran fue fueron tiempo"
                            + " time tijd must last lasts take takes dure durent duurt duren loopt dura duran"
                            + " advance ahead beforehand avance tevoren vooraf antelacion"
                            + " maximum maximo maximaal minimum minimo minimaal most least")
                    .split(" ")));

    private static final Pattern PARTICIPLE = Pattern.compile("ge(\\p{L}{3,})[dt]");

    private final Analysis analysis;
    private final Function<String, Set<String>> forms;

    public Aboutness(Analysis analysis) {
        this.analysis = analysis;
        this.forms = this::read;
    }

    /// @param known for texts that are weighed again and again
    Aboutness(Analysis analysis, KnownForms known) {
        this.analysis = analysis;
        this.forms = text -> known.of(text, this::read);
    }

    /// The words that say what is asked about.
    public Set<String> content(List<String> question) {
        Set<String> content = new LinkedHashSet<>();
        for (String word : question) {
            if (!ASKING.contains(word) && !analysis.isStopword(word) && word.length() > 1) {
                content.add(word);
            }
        }
        return content;
    }

    /// Share of the content that the texts hold, by weight of length: long words say more; 0 where there is none.
    public double held(Set<String> content, String... texts) {
        List<Set<String>> there = Stream.of(texts).map(forms).toList();
        double all = 0;
        double held = 0;
        for (String word : content) {
            double weight = Math.min(word.length(), 9);
            all += weight;
            held += isHeld(word, there) ? weight : 0;
        }
        return all == 0 ? 0 : held / all;
    }

    /// Itself, or both parts of a Dutch compound: "lijstenatelier" where the frames' workshop is spoken of.
    private boolean isHeld(String word, List<Set<String>> there) {
        if (anyHolds(there, formsInText(word))) {
            return true;
        }
        List<String> parts = analysis.parts(word);
        return !parts.isEmpty() && parts.stream().allMatch(part -> anyHolds(there, analysis.forms(part)));
    }

    private static boolean anyHolds(List<Set<String>> texts, Set<String> forms) {
        return texts.stream().anyMatch(text -> forms.stream().anyMatch(text::contains));
    }

    private Set<String> read(String text) {
        Set<String> forms = new HashSet<>();
        analysis.words(text).forEach(word -> forms.addAll(formsInText(word)));
        return forms;
    }

    /// With the stem of a Dutch participle: "geboekt" is of "boeken".
    private Set<String> formsInText(String word) {
        Set<String> forms = new HashSet<>(analysis.forms(word));
        Matcher participle = PARTICIPLE.matcher(word);
        if (participle.matches()) {
            forms.add(participle.group(1));
        }
        return forms;
    }
}

package org.mouseion.algorithms.answering;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words by which a question is put and which no answer repeats: folded, beside the stop words of the analyser.
final class Asking {

    private static final Map<String, Set<String>> WORDS =
            Map.of("fr", words("""
                    qui que quoi quel quelle quels quelles quand combien comment pourquoi ou lequel laquelle lesquels \
                    lesquelles est etait etaient sont fut furent soit serait a ont avait avaient eu ete etre avoir ce cela \
                    cet cette ces il elle ils elles on t y se s sa son ses leur leurs fait faire font peut peuvent pouvait \
                    doit si lors je tu nous vous mon ma mes votre vos notre nos me te moi toi lui eux quelqu quelquun \
                    quelque quelques chose ca c donc alors j dit appelle appele nomme"""), "en", words("""
                    who whom whose what which when where why how is are was were be been being do does did have has had \
                    can could will would should may might must he she it they them his her its their you your we our i my \
                    me us there some any one ones please tell called named"""), "nl", words("""
                    wie wiens wat welk welke wanneer waar waarom hoe hoeveel is was waren zijn wordt werd worden werden \
                    heeft hebben had hadden kan kunnen kon zal zou moet mag hij zij ze hun haar u uw jij je wij we ons onze \
                    ik mij mijn er iets iemand hier daar doet deed doen heet heette genoemd"""), "es", words("""
                    quien quienes que cual cuales cuando donde por como cuanto cuanta cuantos cuantas es son era eran fue \
                    fueron ser esta estan estaba ha han habia hay tiene tienen tuvo puede pueden podia debe ella ellos \
                    ellas le les se su sus yo tu usted mi nos nuestro algo alguien hace hizo llama llamaba"""));

    private static final Set<String> WHICH =
            words("quel quelle quels quelles which what welk welke wat que cual cuales");

    private Asking() {}

    static boolean isWhich(String folded) {
        return WHICH.contains(folded);
    }

    private static Set<String> words(String listed) {
        return Set.copyOf(List.of(listed.strip().split("\\s+")));
    }

    static boolean isWord(String folded, String language) {
        return WORDS.getOrDefault(language, Set.of()).contains(folded);
    }
}

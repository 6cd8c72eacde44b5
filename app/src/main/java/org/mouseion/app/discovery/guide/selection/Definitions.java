package org.mouseion.app.discovery.guide.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mouseion.app.discovery.guide.selection.Choice.Chosen;
import org.mouseion.app.discovery.index.analysis.Analysis;

/// Which of several sentences says what a thing is.
///
/// The ranking shares its belief among all sentences that hold the thing asked about, so that "Terracotta is clay fired
/// once, without glaze" takes half of it from "A glaze is a thin clear layer". A sentence that opens with the thing
/// speaks of it, the others only mention it: it gets their shares.
final class Definitions {

    /// Beyond which belief is not raised.
    private static final double MOST = 0.95;

    private final Aboutness aboutness;
    private final Analysis analysis;

    Definitions(Aboutness aboutness, Analysis analysis) {
        this.aboutness = aboutness;
        this.analysis = analysis;
    }

    /// The same sentences; where just one opens with the thing, with the belief of those that mention it.
    ///
    /// @param content the words of the question that name the thing
    List<Chosen> settled(List<Chosen> chosen, Set<String> content) {
        List<Chosen> mention = chosen.stream()
                .filter(one -> aboutness.held(content, one.sentence()) == 1)
                .toList();
        List<Chosen> open =
                mention.stream().filter(one -> opens(one.sentence(), content)).toList();
        if (mention.size() < 2 || open.size() != 1) {
            return chosen;
        }
        double belief = mention.stream().mapToDouble(Definitions::belief).sum();
        List<Chosen> settled = new ArrayList<>(chosen);
        settled.set(chosen.indexOf(open.getFirst()), raised(open.getFirst(), Math.min(belief, MOST)));
        return settled;
    }

    private boolean opens(String sentence, Set<String> content) {
        List<String> words = List.copyOf(aboutness.content(analysis.words(sentence)));
        return words.size() > content.size()
                && aboutness.held(content, String.join(" ", words.subList(0, content.size()))) == 1;
    }

    private static double belief(Chosen chosen) {
        return 1 / (1 + Math.exp(-chosen.grounds().getOrDefault(Sureness.Ground.RANK, Double.NEGATIVE_INFINITY)));
    }

    private static Chosen raised(Chosen one, double belief) {
        Map<Sureness.Ground, Double> grounds = Sureness.grounds(
                belief,
                one.about(),
                one.grounds().getOrDefault(Sureness.Ground.SECTION, 0.0),
                one.grounds().getOrDefault(Sureness.Ground.ACROSS, 0.0) > 0);
        return new Chosen(one.line(), one.sentence(), Sureness.FITTED.of(grounds), one.about(), grounds);
    }
}

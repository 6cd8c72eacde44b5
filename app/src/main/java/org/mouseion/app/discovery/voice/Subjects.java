package org.mouseion.app.discovery.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Subjects to begin with: headings of the writings, others every day, each put to the voice before it is offered.
@Component
class Subjects {

    private static final int MOST = 5;

    /// Headings that are tried; so long a page may wait for them once a day.
    private static final int TRIED = 15;

    /// A step through the headings that comes to each of them before it comes back to one.
    private static final int STEP = 37;

    private record Tried(Corpora.Corpus corpus, LocalDate day, List<Heading> good) {}

    private final Corpora corpora;
    private final Speaking speaking;
    private final Map<String, Tried> tried = new ConcurrentHashMap<>();

    Subjects(Corpora corpora, Speaking speaking) {
        this.corpora = corpora;
        this.speaking = speaking;
    }

    /// Up to five on which something is quoted, without any reviewed answer before it.
    List<Heading> list(Voice voice, LocalDate day) {
        Corpora.Corpus corpus = corpora.get(voice.author(), day);
        Tried last = tried.get(voice.key());
        if (last == null || last.corpus() != corpus || !last.day().equals(day)) {
            last = new Tried(corpus, day, find(voice, headings(corpus), day));
            tried.put(voice.key(), last);
        }
        return last.good();
    }

    private List<Heading> find(Voice voice, List<Heading> all, LocalDate day) {
        List<Heading> good = new ArrayList<>();
        int at = Math.floorMod(day.toEpochDay() * STEP, Math.max(1, all.size()));
        for (int n = 0; n < Math.min(TRIED, all.size()) && good.size() < MOST; n++) {
            Heading subject = all.get((at + n * step(all.size())) % all.size());
            VoiceReply reply =
                    speaking.ask(voice, subject.text(), subject.language(), Locale.of(subject.language()), day);
            if (!reply.quotations().isEmpty() && reply.protocol().isEmpty() && !good.contains(subject)) {
                good.add(subject);
            }
        }
        return List.copyOf(good);
    }

    private static int step(int size) {
        return size % STEP == 0 ? 1 : STEP;
    }

    private static List<Heading> headings(Corpora.Corpus corpus) {
        Set<Heading> headings = new LinkedHashSet<>();
        corpus.passages().values().stream()
                .map(line -> Objects.requireNonNull(line.passage()))
                .sorted(Comparator.comparingLong(passage -> passage.id().value()))
                .forEach(passage -> {
                    String text = passage.heading()
                            .replaceAll("^[\\dIVXLC]+\\.\\s*|\\.\\s*$", "")
                            .strip();
                    if (text.contains(" ")) {
                        headings.add(new Heading(
                                text, Locale.forLanguageTag(passage.language()).getLanguage()));
                    }
                });
        return List.copyOf(headings);
    }
}

package org.mouseion.algorithms.answering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.mouseion.algorithms.text.Sentences;
import org.mouseion.algorithms.text.Span;

/// Passages, made ready to be asked. Cannot be changed: after an edit a new one is made, which takes seconds for ten
/// thousand passages. Safe for use by many threads.
public final class PassageIndex {

    /// Saturation and length of BM25, as Robertson and Zaragoza recommend; a source is long because it says much.
    private static final double K1 = 1.2;

    private static final double B = 0.75;

    private final Analyser analyser;
    private final Vectors vectors;
    private final List<Laid> passages;
    private final Map<String, Integer> byId;
    private final Lexicon lexicon;
    private final Set<String> languages;
    private final Postings texts;
    private final Postings sources;
    private final Rows meanings;
    private final Rows sentenceMeanings;
    private final Rows words;
    private final Evidence evidence;
    private final Senses senses;

    private PassageIndex(List<Passage> given, Analyser analyser, Vectors vectors) {
        this.analyser = analyser;
        this.vectors = vectors;
        this.lexicon = new Lexicon(analyser);
        this.languages = new TreeSet<>();
        this.passages = new ArrayList<>(given.size());
        this.byId = new HashMap<>();
        Map<String, Integer> sourceNumbers = new LinkedHashMap<>();
        int sentences = 0;
        for (Passage passage : given) {
            if (byId.putIfAbsent(passage.id(), passages.size()) != null) {
                throw new IllegalArgumentException("Two passages are called '" + passage.id()
                        + "'. Maybe the number of a passage within its source is missing from its id.");
            }
            languages.add(passage.language());
            int source = sourceNumbers.computeIfAbsent(passage.source(), s -> sourceNumbers.size());
            Laid laid = lay(passage, source, sentences);
            passages.add(laid);
            sentences += laid.sentences().size();
        }
        var ofTexts = new Postings.Builder(lexicon.size(), passages.size());
        var ofSources = new Postings.Builder(lexicon.size(), sourceNumbers.size());
        bySource()
                .forEach(i ->
                        ofSources.add(passages.get(i).source(), passages.get(i).stems()));
        for (int i = 0; i < passages.size(); i++) {
            ofTexts.add(i, passages.get(i).stems());
        }
        this.texts = ofTexts.build(K1, B);
        this.sources = ofSources.build(K1, B);
        this.meanings = Rows.of(passages.stream().map(PassageIndex::whole).toList(), vectors);
        this.sentenceMeanings = Rows.of(
                passages.stream()
                        .flatMap(laid -> laid.sentences().stream()
                                .map(span -> span.in(laid.passage().text())))
                        .toList(),
                vectors);
        this.words = Rows.of(lexicon.written(), vectors);
        this.evidence = new Evidence(analyser, sentences);
        this.senses = new Senses(this);
    }

    public static PassageIndex of(List<Passage> passages, Analyser analyser) {
        return of(passages, analyser, Vectors.NONE);
    }

    /// @throws IllegalArgumentException where two passages have one id
    public static PassageIndex of(List<Passage> passages, Analyser analyser, Vectors vectors) {
        return new PassageIndex(passages, analyser, vectors);
    }

    public int size() {
        return passages.size();
    }

    /// @throws IllegalArgumentException where there is none
    public Passage get(String id) {
        Integer at = byId.get(id);
        if (at == null) {
            throw new IllegalArgumentException(
                    "No passage is called '" + id + "'. Maybe the index was made before it was written.");
        }
        return passages.get(at).passage();
    }

    private static String whole(Laid laid) {
        return laid.passage().heading() + ". " + laid.passage().text();
    }

    /// Postings want each unit's passages together.
    private IntStream bySource() {
        return IntStream.range(0, passages.size())
                .boxed()
                .sorted((one, other) -> Integer.compare(
                        passages.get(one).source(), passages.get(other).source()))
                .mapToInt(Integer::intValue);
    }

    private Laid lay(Passage passage, int source, int firstSentence) {
        List<Span> sentences = Sentences.of(passage.text(), passage.language());
        int[] starts = new int[sentences.size() + 1];
        int[] stems = new int[passage.text().length() / 2 + 1];
        int length = 0;
        for (int i = 0; i < sentences.size(); i++) {
            starts[i] = length;
            int[] of = stems(sentences.get(i).in(passage.text()), passage.language());
            stems = length + of.length > stems.length ? Arrays.copyOf(stems, 2 * (length + of.length)) : stems;
            System.arraycopy(of, 0, stems, length, of.length);
            length += of.length;
        }
        starts[sentences.size()] = length;
        int[] heading = stems(passage.heading(), passage.language());
        return new Laid(passage, sentences, Arrays.copyOf(stems, length), starts, heading, source, firstSentence);
    }

    private int[] stems(String text, String language) {
        Map<String, String> accented = analyser.accented(text);
        return analyser.words(text).stream()
                .mapToInt(word -> lexicon.learn(word, language, accented))
                .toArray();
    }

    Analyser analyser() {
        return analyser;
    }

    Vectors vectors() {
        return vectors;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Set<String> languages() {
        return languages;
    }

    Laid laid(int which) {
        return passages.get(which);
    }

    Postings texts() {
        return texts;
    }

    Postings sources() {
        return sources;
    }

    Rows meanings() {
        return meanings;
    }

    double nearness(Laid laid, int sentence, Asked asked) {
        return sentenceMeanings.nearness(laid.firstSentence() + sentence, asked.meaning());
    }

    Rows sentenceMeanings() {
        return sentenceMeanings;
    }

    Rows words() {
        return words;
    }

    Evidence evidence() {
        return evidence;
    }

    Senses senses() {
        return senses;
    }
}

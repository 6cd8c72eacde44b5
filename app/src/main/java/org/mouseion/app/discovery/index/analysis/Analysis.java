package org.mouseion.app.discovery.index.analysis;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mouseion.algorithms.answering.Analyser;
import org.mouseion.app.collection.Texts;

/// Turns texts into words for the index and for a query.
public final class Analysis implements Analyser {

    /// Grows with every change to how words are cut, folded or stemmed: an index made by another number is
    /// rebuilt.
    public static final int VERSION = 4;

    private final Stems stems = new Stems();
    private final Roots roots = new Roots();

    /// The words of a text, folded, in order, stop words included.
    @Override
    public List<String> words(String text) {
        return List.copyOf(new WordScan(Folding.fold(text)).words);
    }

    /// The words of a name and their other spellings ("saintdenis" beside "saint" and "denis").
    public Set<String> spellings(String name) {
        WordScan scan = new WordScan(Folding.fold(name));
        Set<String> all = new LinkedHashSet<>(scan.words);
        all.addAll(scan.besides);
        all.addAll(scan.hints);
        return all;
    }

    /// Whether the word says nothing about a subject in one of the four languages, or is a lone letter.
    @Override
    public boolean isStopword(String word) {
        return Stopwords.has(word) || (word.length() == 1 && Character.isLetter(word.charAt(0)));
    }

    /// A folded word and its stems in the four languages: what a query asks of a text in a language it does
    /// not know.
    public Set<String> forms(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        forms.addAll(stems.of(word));
        return forms;
    }

    /// The stems of a folded word in the four languages, some of them alike.
    public List<String> stems(String word) {
        return stems.all(word);
    }

    /// The stem of a folded word in one language; the word itself where the language is none of the four.
    @Override
    public String stem(String word, String language) {
        return stems.of(word, language);
    }

    /// The root of a word in one language; the word itself where the language is none of the four.
    @Override
    public String root(String word, String language) {
        return roots.of(word, language);
    }

    /// The two words that a folded Dutch compound is made of, in order; nothing where it is none, or not of
    /// words that museums use. For a query whose word no record holds.
    public List<String> parts(String word) {
        return stems.parts(word)
                .map(parts -> List.of(parts.before(), parts.head()))
                .orElse(List.of());
    }

    /// The words of a text that are written with an accent or a ligature, by their folded form: in lower
    /// case, without the mark of the plural.
    @Override
    public Map<String, String> accented(String text) {
        String written = Folding.keepAccents(text);
        if (Folding.isAscii(written)) {
            return Map.of();
        }
        Map<String, String> accented = new LinkedHashMap<>();
        for (String word : new WordScan(written).words) {
            String folded = Folding.fold(word);
            if (!folded.equals(word)) {
                accented.put(folded, singular(word));
            }
        }
        return accented;
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /// What the index keeps of a text: its words in order, and after them the stems and other spellings.
    public Analysed analyse(Texts texts) {
        Analysed all = new Analysed();
        texts.byTag().forEach((tag, text) -> addTo(all, tag, text));
        return all;
    }

    /// As [#analyse(Texts)] for a text whose language nobody stated.
    public Analysed analyse(String text) {
        Analysed all = new Analysed();
        addTo(all, Texts.UNDETERMINED, text);
        return all;
    }

    /// What the index keeps of a name: its words and their other spellings, no stems.
    public Analysed analyseName(String name) {
        Analysed all = new Analysed();
        WordScan scan = new WordScan(Folding.fold(name));
        scan.words.forEach(all::word);
        scan.besides.forEach(all::form);
        scan.hints.forEach(all::hint);
        NameSpellings.of(scan.words).forEach(all::hint);
        all.endOfText();
        return all;
    }

    private void addTo(Analysed all, String tag, String text) {
        WordScan scan = new WordScan(Folding.fold(text));
        String language = Locale.forLanguageTag(tag).getLanguage();
        boolean known = Stems.LANGUAGES.contains(language);
        boolean mayBeDutch = !known || language.equals("nl");
        for (int at = 0; at < scan.words.size(); at++) {
            String word = scan.words.get(at);
            all.word(word);
            if (mayBeDutch) {
                stems.parts(word).ifPresent(compound -> {
                    all.hint(compound.before());
                    all.hint(compound.head());
                });
                stems.spelledOut(scan.words, at).ifPresent(compound -> all.hint(compound.joined()));
            }
            if (known) {
                all.form(stems.of(word, language));
            } else {
                stems.of(word).forEach(all::form);
            }
        }
        scan.besides.forEach(all::form);
        scan.hints.forEach(all::hint);
        all.endOfText();
    }
}

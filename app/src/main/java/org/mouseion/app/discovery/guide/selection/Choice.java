package org.mouseion.app.discovery.guide.selection;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mouseion.algorithms.answering.Question;
import org.mouseion.algorithms.answering.QuestionKind;
import org.mouseion.algorithms.answering.Ranked;
import org.mouseion.app.discovery.guide.Citation;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.facts.Quotable;
import org.mouseion.app.discovery.guide.facts.Told;
import org.mouseion.app.discovery.guide.facts.Voice;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.knowledge.Line;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.Statement;
import org.mouseion.app.platform.DayText;

/// Takes the sentence that answers from what was ranked, or none.
public final class Choice {

    /// Less probable than this, nothing is said.
    static final double SURE = 0.5;

    /// For questions of a kind that texts seldom answer.
    private static final double SURE_DOUBTFUL = 0.75;

    /// Share of the question's own words that must stand under the heading of the passage. A judgement: see
    /// docs/methods/guide.md.
    static final double ABOUT = 0.72;

    /// Share that what is shown as near must hold.
    private static final double NEAR = 0.5;

    private static final int LOOKED_AT = 8;
    private static final Pattern FIGURES = Pattern.compile("\\d+(?:[.,:]\\d+)*");

    private static final Predicate<String> ANY_SOURCE = source -> true;

    private final HouseTexts.Ready texts;
    private final Aboutness aboutness;
    private final Definitions definitions;

    /// Ranked once for the answer, for the other languages and for what lies nearest where there is no answer.
    private final Map<RankedFor, List<Ranked>> ranked = new ConcurrentHashMap<>();

    private record RankedFor(Question question, boolean sameLanguage) {}

    Choice(HouseTexts.Ready texts, Aboutness aboutness, Definitions definitions) {
        this.texts = texts;
        this.aboutness = aboutness;
        this.definitions = definitions;
    }

    /// A sentence that answers.
    ///
    /// @param confidence in [0, 1], calibrated
    /// @param about share of the question's own words that its passage holds
    /// @param grounds what the confidence is made of; empty where nothing had to be weighed
    record Chosen(Line line, String sentence, double confidence, double about, Map<Sureness.Ground, Double> grounds) {

        Chosen(Line line, String sentence, double confidence, double about) {
            this(line, sentence, confidence, about, Map.of());
        }
    }

    /// The line that a person wrote for this very question, where there is one.
    Optional<Chosen> prior(Spoken spoken, String tag) {
        Set<String> asked = aboutness.content(spoken.folded());
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        return texts.lines().values().stream()
                .filter(line -> !line.questions().isBlank())
                .flatMap(line -> line.questions()
                        .lines()
                        .filter(question -> same(asked, question))
                        .map(question -> new Chosen(line, line.text(), 0.97, 1)))
                .min(Comparator.<Chosen>comparingInt(c -> c.line().language().startsWith(tag) ? 0 : 1)
                        .thenComparingInt(c -> c.line().source().priority()));
    }

    private boolean same(Set<String> asked, String question) {
        Set<String> other = aboutness.content(Spoken.of(question).folded());
        return !other.isEmpty()
                && aboutness.held(asked, question) > 0.99
                && aboutness.held(other, String.join(" ", asked)) > 0.99;
    }

    /// @param doubtful whether more is asked than usual
    Optional<List<Chosen>> find(Spoken spoken, String tag, boolean doubtful) {
        Question question = new Question(spoken.text(), tag);
        Set<String> content = about(spoken, question);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        double least = doubtful ? SURE_DOUBTFUL : SURE;
        List<Chosen> own = chosen(question, content, true, ANY_SOURCE);
        return surest(own, question, least)
                .or(() -> surest(chosen(question, content, false, ANY_SOURCE), question, least)
                        .map(other -> inOwnLanguage(other, own, question)))
                .map(first -> withContradiction(first, own));
    }

    /// What another language surely says is said in the visitor's, where a line of that says the same.
    private Chosen inOwnLanguage(Chosen other, List<Chosen> own, Question question) {
        return own.stream()
                .filter(one -> isAbout(one) && Wanted.of(question).isIn(one))
                .filter(one -> texts.parallel().sayTheSame(one.sentence(), other.sentence()))
                .max(Comparator.comparingDouble(Chosen::confidence))
                .map(one -> new Chosen(one.line(), one.sentence(), other.confidence(), one.about(), one.grounds()))
                .orElse(other);
    }

    private static Optional<Chosen> surest(List<Chosen> chosen, Question question, double least) {
        return chosen.stream()
                .filter(one -> one.confidence() >= least
                        && isAbout(one)
                        && Wanted.of(question).isIn(one))
                .max(Comparator.comparingDouble(Chosen::confidence));
    }

    /// Whether nearly all that is asked stands under one heading: a sentence that leads by the name in a question
    /// ("what
    /// did Vermeer have for breakfast?") is not about the rest of it. Across languages words cannot tell.
    private static boolean isAbout(Chosen chosen) {
        Map<Sureness.Ground, Double> grounds = chosen.grounds();
        return grounds.getOrDefault(Sureness.Ground.ACROSS, 0.0) > 0
                || grounds.getOrDefault(Sureness.Ground.SECTION, 0.0) >= ABOUT;
    }

    /// What might be said to a question, were it sure enough: for the fit.
    ///
    /// @param among ids of sources that may be quoted
    List<Chosen> consider(Spoken spoken, String tag, Predicate<String> among) {
        Question question = new Question(spoken.text(), tag);
        Set<String> content = about(spoken, question);
        return Stream.of(true, false)
                .flatMap(same -> chosen(question, content, same, among).stream())
                .filter(one -> isAbout(one) && Wanted.of(question).isIn(one))
                .toList();
    }

    /// What the question is about, without the words that only say which kind of answer is wanted: "at what
    /// temperature" is answered by degrees.
    private Set<String> about(Spoken spoken, Question question) {
        Set<String> content = new TreeSet<>(aboutness.content(spoken.folded()));
        Set<String> rest = new TreeSet<>(content);
        List.of(QuestionKind.of(question).because().split(" ")).forEach(rest::remove);
        return rest.isEmpty() ? content : rest;
    }

    private List<Chosen> chosen(Question question, Set<String> content, boolean sameLanguage, Predicate<String> among) {
        List<Chosen> chosen = new ArrayList<>();
        Echo echo = new Echo(question.text());
        for (Ranked ranked : ranked(question, sameLanguage, among)) {
            Line line = texts.lines().get(ranked.passage());
            if (line != null) {
                String sentence = line.statement() != null
                        ? line.text()
                        : ranked.sentence().in(line.text());
                // A question answers nothing, however well its words meet those of another.
                if (sentence.endsWith("?") || echo.isOf(sentence)) {
                    continue;
                }
                double about = aboutness.held(content, line.text(), HouseTexts.heading(line));
                double section = aboutness.held(content, texts.section(line), HouseTexts.heading(line));
                Map<Sureness.Ground, Double> grounds =
                        Sureness.grounds(ranked.confidence(), about, section, !sameLanguage);
                chosen.add(new Chosen(line, sentence, Sureness.FITTED.of(grounds), about, grounds));
            }
        }
        return QuestionKind.of(question).kind() == QuestionKind.DEFINITION
                ? definitions.settled(chosen, content)
                : chosen;
    }

    private List<Ranked> ranked(Question question, boolean sameLanguage, Predicate<String> among) {
        Predicate<org.mouseion.algorithms.answering.Passage> may =
                p -> p.language().equals(question.language()) == sameLanguage && among.test(p.source());
        return among == ANY_SOURCE
                ? ranked.computeIfAbsent(
                        new RankedFor(question, sameLanguage),
                        r -> texts.ranking().rank(question, LOOKED_AT, may))
                : texts.ranking().rank(question, LOOKED_AT, may);
    }

    /// Another line that speaks of the same with other figures is shown beside, the house's order of priority first.
    private List<Chosen> withContradiction(Chosen first, List<Chosen> all) {
        Set<String> words = aboutness.content(Spoken.of(first.sentence()).folded());
        Set<String> figures = figures(first.sentence());
        Optional<Chosen> other = all.stream()
                .filter(c -> !HouseTexts.id(c.line()).equals(HouseTexts.id(first.line())))
                .filter(c -> !figures.isEmpty() && !figures(c.sentence()).isEmpty())
                .filter(c -> !figures(c.sentence()).equals(figures))
                .filter(c -> c.about() >= first.about() - 0.05 && c.confidence() >= first.confidence() / 3)
                .filter(c -> aboutness.held(withoutFigures(words), c.sentence()) >= 0.7)
                .findFirst();
        if (other.isEmpty()) {
            return List.of(first);
        }
        List<Chosen> both = new ArrayList<>(List.of(first, other.get()));
        both.sort(Comparator.comparingInt(c -> c.line().source().priority()));
        return both;
    }

    private static Set<String> withoutFigures(Set<String> words) {
        Set<String> plain = new TreeSet<>(words);
        plain.removeIf(word -> word.chars().anyMatch(Character::isDigit));
        return plain;
    }

    private static Set<String> figures(String text) {
        return new TreeSet<>(
                FIGURES.matcher(text).results().map(MatchResult::group).toList());
    }

    /// What lies nearest, however unsure.
    Optional<Chosen> nearest(Spoken spoken, String tag) {
        Set<String> content = aboutness.content(spoken.folded());
        return chosen(new Question(spoken.text(), tag), content, true, ANY_SOURCE).stream()
                .filter(c -> c.about() >= NEAR)
                .findFirst();
    }

    /// The sentences as they stand, each with its citation.
    static Told tell(List<Chosen> chosen, Voice voice) {
        List<Reply.Said> said = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            Line line = chosen.get(i).line();
            if (i > 0) {
                said.add(voice.linking("guide.contradicts"));
            }
            said.add(new Reply.Said(chosen.get(i).sentence(), line.language(), List.of(cite(line)), true));
            if (chosen.size() > 1) {
                said.add(voice.linking("guide.source.dated", title(line), date(line, voice)));
            }
        }
        Line first = chosen.getFirst().line();
        if (!Locale.forLanguageTag(first.language()).getLanguage().equals(voice.tag())) {
            said.add(voice.linking("guide.other-language", voice.languageName(first.language())));
        }
        return new Told(
                said,
                List.of(),
                null,
                List.of(
                        voice.say("guide.why.source", title(first)),
                        voice.say("guide.why.sure", chosen.getFirst().confidence())));
    }

    /// Sentences that agree and go together, as they stand.
    static Told together(List<Chosen> chosen, Voice voice) {
        Line first = chosen.getFirst().line();
        List<Reply.Said> said = new ArrayList<>(chosen.stream()
                .map(one -> new Reply.Said(one.sentence(), one.line().language(), List.of(cite(one.line())), true))
                .toList());
        if (!Locale.forLanguageTag(first.language()).getLanguage().equals(voice.tag())) {
            said.add(voice.linking("guide.other-language", voice.languageName(first.language())));
        }
        return new Told(said, List.of(), null, List.of(voice.say("guide.why.room.texts")));
    }

    private static String date(Line line, Voice voice) {
        LocalDate day = line.source().changed().atZone(ZoneId.systemDefault()).toLocalDate();
        return DayText.of(day, FormatStyle.LONG, voice.locale());
    }

    static Citation cite(Line line) {
        Passage passage = line.passage();
        Statement statement = line.statement();
        String anchor = passage != null
                ? passage.anchor()
                : "s" + (statement == null ? 0 : statement.id().value());
        return new Citation(
                title(line),
                statement != null ? statement.text() : line.text(),
                line.language(),
                passage == null ? "" : quotable(passage.place().isEmpty() ? passage.heading() : passage.place()),
                "/sources/" + line.source().id().value() + "#" + anchor,
                line.source().changed().atZone(ZoneId.systemDefault()).toLocalDate(),
                line.source().owner(),
                statement == null ? null : line.source().owner(),
                line.ground());
    }

    /// A title that came with a file is a text of the file like any other.
    private static String title(Line line) {
        return quotable(line.source().title());
    }

    private static String quotable(String text) {
        return Quotable.is(text) ? text : "–";
    }
}

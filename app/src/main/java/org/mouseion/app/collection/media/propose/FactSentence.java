package org.mouseion.app.collection.media.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.images.alike.PictureFacts;
import org.mouseion.algorithms.images.colour.Palette;
import org.mouseion.algorithms.images.colour.Tonality;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.TextGround;
import org.mouseion.app.platform.Words;
import org.mouseion.formats.dates.said.SaidDates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Says in one language what a picture is of, by its record, and what was measured of it. Words that nobody has in that
/// language are left out; a name or a title is quoted as it is.
@Component
class FactSentence {

    /// A colour that covers less is no main colour.
    private static final double MAIN = 0.12;

    private static final int MOST_COLOURS = 3;
    private static final int LONGEST_TITLE = 150;

    private final MessageSource messages;
    private final Vocabulary vocabulary;
    private final Agents agents;

    FactSentence(MessageSource messages, Vocabulary vocabulary, Agents agents) {
        this.messages = messages;
        this.vocabulary = vocabulary;
        this.agents = agents;
    }

    /// @param palette null where the picture was not measured
    /// @return nothing where neither the record nor the picture says anything
    Optional<Proposal> write(HeldPicture picture, WorkFacts facts, @Nullable Palette palette, Locale language) {
        Words words = new Words(messages, language);
        List<TextGround> grounds = new ArrayList<>();
        String recorded = recorded(facts, words, grounds);
        String measured = palette == null ? "" : measured(picture, palette, words, grounds);
        if (recorded.isEmpty()) {
            return Optional.empty();
        }
        String first = recorded;
        if (!picture.faithful()) {
            grounds.addFirst(new TextGround("drawing", words.say("media.propose.drawing.ground")));
            first = words.say("media.propose.drawing", recorded);
        }
        String text = capital(first, words.locale()) + "." + (measured.isEmpty() ? "" : " " + measured);
        return Optional.of(new Proposal(text, grounds));
    }

    private String recorded(WorkFacts facts, Words words, List<TextGround> grounds) {
        Optional<String> kind = facts.kinds().stream()
                .flatMap(term -> word(term, words.locale()).stream())
                .findFirst();
        Optional<String> maker = maker(facts.makers(), words.locale());
        Optional<String> title = facts.title().find(words.locale()).map(said -> shorten(said.text()));
        Optional<String> date = date(facts.dated(), words.locale());
        Optional<String> technique = technique(facts, words.locale());
        if (kind.isEmpty() && maker.isEmpty() && title.isEmpty()) {
            return "";
        }
        kind.ifPresent(value -> grounds.add(new TextGround("kind", value)));
        maker.ifPresent(value -> grounds.add(new TextGround("maker", value)));
        title.ifPresent(value -> grounds.add(new TextGround("title", value)));
        date.ifPresent(value -> grounds.add(new TextGround("date", value)));
        technique.ifPresent(value -> grounds.add(new TextGround("technique", value)));
        String what = kind.orElseGet(() -> words.say("media.propose.work"));
        List<String> parts = new ArrayList<>();
        parts.add(maker.map(by -> words.say("media.propose.by", what, by)).orElse(what));
        title.ifPresent(value -> parts.add(words.say("media.propose.title", value)));
        date.ifPresent(parts::add);
        technique.ifPresent(value -> parts.add(lower(value, words.locale())));
        return String.join(", ", parts);
    }

    private String measured(HeldPicture picture, Palette palette, Words words, List<TextGround> grounds) {
        PictureFacts facts = PictureFacts.of(picture.width(), picture.height(), palette);
        String orientation = words.say("media.propose.orientation." + facts.orientation());
        grounds.add(new TextGround("orientation", orientation));
        if (facts.tonality() != Tonality.COLOURED) {
            String tones = words.say("media.propose.tones." + facts.tonality());
            grounds.add(new TextGround("tones", tones));
            return orientation + ". " + tones + ".";
        }
        List<String> colours = facts.colours().stream()
                .filter(colour -> colour.share() >= MAIN)
                .sorted(Comparator.comparingDouble(Palette.NamedShare::share).reversed())
                .limit(MOST_COLOURS)
                .map(colour -> words.say("media.colour." + colour.name().code()))
                .toList();
        if (colours.isEmpty()) {
            return orientation + ".";
        }
        String listed = list(colours, words);
        grounds.add(new TextGround("colours", listed));
        return orientation + ". " + words.say("media.propose.colours", listed);
    }

    private static String list(List<String> items, Words words) {
        return items.size() == 1
                ? items.getFirst()
                : words.say(
                        "media.propose.and", String.join(", ", items.subList(0, items.size() - 1)), items.getLast());
    }

    /// The word of the record in this language, else the vocabulary's.
    private Optional<String> word(Term term, Locale language) {
        String own = term.label().byTag().get(language.getLanguage());
        if (own != null) {
            return Optional.of(own);
        }
        return Optional.ofNullable(term.concept())
                .flatMap(vocabulary::find)
                .map(Concept::labels)
                .map(labels -> labels.byTag().get(language.getLanguage()));
    }

    /// Those whose part is sure: a name with "after" or "attributed to" before it would say too much without it, and
    /// that is written in the language of the record.
    private Optional<String> maker(List<Maker> makers, Locale language) {
        Maker first = makers.isEmpty() ? null : makers.getFirst();
        if (first == null || first.name().isBlank() || first.qualifier() != null || makers.size() > 1) {
            return Optional.empty();
        }
        AgentId id = first.agent();
        Map<String, String> names = Optional.ofNullable(id)
                .flatMap(agents::find)
                .map(Agent::name)
                .map(Texts::byTag)
                .orElse(Map.of());
        return Optional.of(names.getOrDefault(language.getLanguage(), first.name()));
    }

    private static Optional<String> date(@Nullable Dated dated, Locale language) {
        if (dated == null) {
            return Optional.empty();
        }
        String edtf = dated.edtf();
        return Optional.of(SaidDates.readable(dated.written(), edtf == null ? "" : edtf, language))
                .filter(said -> !said.isBlank());
    }

    private Optional<String> technique(WorkFacts facts, Locale language) {
        String medium = facts.medium().byTag().get(language.getLanguage());
        if (medium != null) {
            return Optional.of(medium);
        }
        List<Term> terms = new ArrayList<>(facts.techniques());
        terms.addAll(facts.materials());
        List<String> said = terms.stream()
                .flatMap(term -> word(term, language).stream())
                .distinct()
                .toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", said));
    }

    private static String shorten(String title) {
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(
                                0,
                                title.lastIndexOf(' ', LONGEST_TITLE) < 1
                                        ? LONGEST_TITLE
                                        : title.lastIndexOf(' ', LONGEST_TITLE))
                        + "…";
    }

    private static String capital(String text, Locale language) {
        int first = text.codePointAt(0);
        int length = Character.charCount(first);
        return text.substring(0, length).toUpperCase(language) + text.substring(length);
    }

    /// In the middle of a sentence, unless it begins with a name or an abbreviation.
    private static String lower(String text, Locale language) {
        boolean word =
                text.length() > 1 && Character.isUpperCase(text.charAt(0)) && Character.isLowerCase(text.charAt(1));
        return word ? text.substring(0, 1).toLowerCase(language) + text.substring(1) : text;
    }
}

package org.mouseion.formats.dates.said;

import java.util.Locale;
import java.util.Optional;
import org.mouseion.formats.dates.edtf.Edtf;
import org.mouseion.formats.dates.edtf.EdtfDate;
import org.mouseion.formats.dates.edtf.EdtfEnd;
import org.mouseion.formats.dates.edtf.EdtfInterval;
import org.mouseion.formats.dates.edtf.EdtfSet;

/// Dates in the words of a reader: French, English, Dutch or Spanish; other languages are answered in English.
public final class SaidDates {

    private SaidDates() {}

    /// What a reader of this language should read: the text as it is written where such a reader understands it, else
    /// what was understood of it in the reader's words, else the text again.
    ///
    /// @param edtf what was understood of the text, empty where nothing was
    public static String readable(String written, String edtf, Locale locale) {
        if (edtf.isEmpty() || Readers.understand(written, locale)) {
            return written;
        }
        return Edtf.find(edtf).flatMap(date -> say(date, locale)).orElse(written);
    }

    /// The date in words; empty where no short phrase says it, as for unspecified digits in the middle of a year.
    public static Optional<String> say(Edtf date, Locale locale) {
        Phrases phrases = Phrases.of(locale);
        return plain(date, phrases).map(said -> marked(said, date, phrases));
    }

    private static Optional<String> plain(Edtf date, Phrases phrases) {
        return switch (date) {
            case EdtfDate one -> new SaidDate(phrases).say(one);
            case EdtfInterval interval -> new SaidInterval(phrases).say(interval);
            case EdtfSet set -> set(set, phrases);
        };
    }

    private static Optional<String> set(EdtfSet set, Phrases phrases) {
        if (set.members().size() != 2) {
            return Optional.empty();
        }
        Optional<String> first = member(set.members().getFirst(), phrases);
        Optional<String> last = member(set.members().getLast(), phrases);
        return first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.say(set.all() ? "and" : "or", first.get(), last.get()));
    }

    private static Optional<String> member(Edtf member, Phrases phrases) {
        return member instanceof EdtfDate date
                ? new SaidDate(phrases).say(date).map(said -> marked(said, date, phrases))
                : Optional.empty();
    }

    /// Marks that hold for all of a date are said once; those of one end of an interval were said with that end.
    private static String marked(String said, Edtf date, Phrases phrases) {
        boolean approximate = switch (date) {
            case EdtfDate one -> one.approximate();
            case EdtfInterval(EdtfEnd from, EdtfEnd to) ->
                SaidInterval.isApproximate(from) && SaidInterval.isApproximate(to);
            case EdtfSet set -> false;
        };
        boolean uncertain = switch (date) {
            case EdtfDate one -> one.uncertain();
            case EdtfInterval interval -> interval.uncertain();
            case EdtfSet set -> false;
        };
        String about = approximate ? phrases.say("about", said) : said;
        return uncertain ? phrases.say("perhaps", about) : about;
    }
}

package org.mouseion.app.discovery.voice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mouseion.app.platform.DayText;
import org.mouseion.app.platform.Tongues;
import org.mouseion.app.platform.Words;

/// The house's linking words around a quotation: who says this, where, to whom, and when it was written.
public final class Attribution {

    private Attribution() {}

    /// "Ishmael tells, in the novel:" – never the author where a character speaks.
    public static String lead(Quotation quotation, Words words) {
        String author = quotation.source().author();
        String speaker = quotation.speaker();
        if (speaker.equals("*")) {
            return words.say("voice.lead.scene", author);
        }
        if (!speaker.isEmpty()) {
            return words.say(quotation.isSpeech() ? "voice.lead.speech" : "voice.lead.character", speaker, author);
        }
        return quotation.addressee().isEmpty()
                ? words.say("voice.lead.author", author)
                : words.say("voice.lead.letter", author, quotation.addressee());
    }

    /// "Moby-Dick, 41. Moby Dick, chapter 41, paragraph 3, 1851".
    public static String place(Quotation quotation, Words words) {
        List<String> parts = new ArrayList<>(List.of(quotation.source().title()));
        for (String part :
                List.of(quotation.passage().heading(), quotation.passage().place())) {
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        String written = written(quotation.written(), words.locale());
        if (!written.isEmpty()) {
            parts.add(written);
        }
        return String.join(", ", parts);
    }

    /// A day, a month or a year as the language writes it; anything else as it stands.
    static String written(String edtf, Locale language) {
        Locale dates = Tongues.forDates(language);
        if (edtf.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return DayText.of(LocalDate.parse(edtf), FormatStyle.LONG, language);
        }
        if (edtf.matches("\\d{4}-\\d{2}")) {
            return DateTimeFormatter.ofPattern("MMMM uuuu", dates).format(YearMonth.parse(edtf));
        }
        return edtf;
    }
}

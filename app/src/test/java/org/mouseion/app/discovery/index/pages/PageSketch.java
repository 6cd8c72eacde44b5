package org.mouseion.app.discovery.index.pages;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.algorithms.doubt.Reading;
import org.mouseion.algorithms.doubt.Slot;
import org.mouseion.app.discovery.PageRead;
import org.mouseion.app.discovery.PageWord;

/// Pages for tests in a few letters: words parted by spaces, lines by `/`, alternatives by `|` with their probability
/// behind a colon (`maifon:0.6|maison:0.3`), `!` behind what a person read.
final class PageSketch {

    private PageSketch() {}

    static PageRead page(long id, String text) {
        return page(id, "wills", true, text);
    }

    static PageRead page(long id, String series, boolean open, String text) {
        List<PageWord> words = new ArrayList<>();
        int line = 0;
        for (String token : text.isBlank() ? new String[0] : text.split(" ")) {
            if (token.equals("/")) {
                line++;
            } else {
                int at = words.size();
                words.add(new PageWord(slot(token, line), 10 + at * 50, 20 + line * 40, 45, 30));
            }
        }
        return new PageRead(
                id,
                series,
                "Series " + series,
                "fol. " + id,
                "/works/" + id,
                "https://house.example/iiif/canvas/" + id,
                "/iiif/3/" + id,
                2000,
                3000,
                open ? PageRead.Seen.EVERYBODY : PageRead.Seen.NOBODY,
                List.of("fr"),
                words);
    }

    private static Slot slot(String token, int line) {
        if (token.endsWith("!")) {
            return Slot.certain(token.substring(0, token.length() - 1), line);
        }
        List<Reading> readings = new ArrayList<>();
        for (String each : token.split("\\|")) {
            int colon = each.indexOf(':');
            readings.add(
                    colon < 0
                            ? new Reading(each, 0.9)
                            : new Reading(each.substring(0, colon), Double.parseDouble(each.substring(colon + 1))));
        }
        return new Slot(readings, line, false);
    }
}

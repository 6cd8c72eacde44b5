package org.mouseion.app.collection.media.naming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mouseion.app.collection.WorkId;

/// Reads the number of a work off the name of a file.
///
/// Certain are: the whole name, when its number is written as the catalogue writes it, or when nothing shorter fits as
/// well; and a number followed by what tells several pictures of one work apart. A number somewhere else in the name,
/// or
/// one that several works bear, is a proposal.
public final class FileNames {

    /// A running number, a single letter, or a word for a side or a part.
    private static final Pattern PART =
            Pattern.compile("\\d{1,4}|[a-z]|pl|fol|page|img|vue|foto|photo|image|view|blad|pagina|"
                    + "folio|no|nr|recto|verso|front|back|face|revers|dos|avers|voorkant|achterkant|voorzijde|achterzijde|anverso|"
                    + "reverso|detail|detalle|details|det|frame|cadre|lijst|marco|signature|handtekening|firma|side|cote|left|right|"
                    + "gauche|droite|links|rechts|top|bottom|haut|bas|boven|onder|onderkant|main|hoofd|principal|total|ensemble|"
                    + "geheel|conjunto|copy|copie|kopie|copia|web|print|hd|master|uv|ir|xr|raking");

    /// Beginnings that say how a work is numbered, not which.
    private static final Set<String> BEFORE =
            Set.of("inv", "no", "nr", "num", "n", "img", "dsc", "scan", "photo", "foto");

    private final WorkNumbers numbers;

    public FileNames(WorkNumbers numbers) {
        this.numbers = numbers;
    }

    /// @param name of the file, with or without folders and extension
    public Belongs find(String name) {
        String stem = stem(name);
        NumberKey key = NumberKey.of(stem);
        if (key.isEmpty()) {
            return new Belongs.Nowhere();
        }
        List<WorkId> written = numbers.findWritten(stem);
        if (written.size() == 1) {
            return new Belongs.To(written.getFirst(), "");
        }
        List<Belongs.Perhaps> readings = fromTheFront(key, 0);
        if (readings.isEmpty() && key.size() > 1 && BEFORE.contains(key.groups().getFirst())) {
            readings = fromTheFront(key, 1);
        }
        return readings.isEmpty() ? anywhere(key) : decide(readings);
    }

    private static Belongs decide(List<Belongs.Perhaps> readings) {
        Set<WorkId> works = new LinkedHashSet<>();
        readings.forEach(reading -> works.addAll(reading.works()));
        Belongs.Perhaps longest = readings.getFirst();
        return works.size() == 1
                ? new Belongs.To(works.iterator().next(), longest.part())
                : new Belongs.Perhaps(List.copyOf(works), longest.part());
    }

    /// Numbers at `from` that leave nothing, or only parts, behind them; the longest first.
    private List<Belongs.Perhaps> fromTheFront(NumberKey key, int from) {
        List<Belongs.Perhaps> readings = new ArrayList<>();
        for (int to = key.size(); to > from; to--) {
            if (!key.part(to, key.size()).groups().stream()
                    .allMatch(group -> PART.matcher(group).matches())) {
                break;
            }
            List<WorkId> found = numbers.find(key.part(from, to));
            if (!found.isEmpty()) {
                readings.add(new Belongs.Perhaps(found, key.part(to, key.size()).toString()));
            }
        }
        return readings;
    }

    /// The longest number anywhere in the name, of two groups or of four signs at least: a lone "12" says nothing.
    private Belongs anywhere(NumberKey key) {
        for (int length = key.size(); length > 0; length--) {
            for (int from = 0; from + length <= key.size(); from++) {
                NumberKey part = key.part(from, from + length);
                List<WorkId> found = length > 1 || part.toString().length() > 3 ? numbers.find(part) : List.of();
                if (!found.isEmpty()) {
                    return new Belongs.Perhaps(
                            found, key.part(from + length, key.size()).toString());
                }
            }
        }
        return new Belongs.Nowhere();
    }

    /// The name without folders and extension. A dot belongs to the number unless what follows it is an extension.
    public static String stem(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // Subtitles say their language before their kind: "AV-12.fr.vtt".
        return last.replaceFirst("(?i)(\\.[a-z]{2,3})?\\.(vtt|srt)$", "")
                .replaceFirst(
                        "(?i)\\.(jpe?g|jpe|png|tiff?|webp|gif|pdf|jp2|jpx|j2k|svg|bmp|heic|avif|dng|xml|alto|page|hocr|html?|txt)$",
                        "");
    }
}

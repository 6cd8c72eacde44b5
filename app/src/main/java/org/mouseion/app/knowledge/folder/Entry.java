package org.mouseion.app.knowledge.folder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.knowledge.Audience;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.SourceKind;
import org.mouseion.app.knowledge.SourceState;
import org.mouseion.app.knowledge.Validity;
import org.mouseion.app.platform.Colleagues;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Tongues;

/// A document of the folder and what is said about it.
///
/// @param file its path in the folder, with slashes
/// @param particulars by name: `title`, `language`, `owner`, `account`, `priority`, `from`, `until`, `review`,
/// `audience`,
/// `rights`, `author`, `quotable`
/// @param bytes the document, without the lines at its head
record Entry(String file, Map<String, String> particulars, byte[] bytes) {

    static final Set<String> NAMES = Set.of(
            "title",
            "language",
            "owner",
            "account",
            "priority",
            "from",
            "until",
            "review",
            "audience",
            "rights",
            "author",
            "quotable");

    private static final String RULE = "---";
    private static final String ORIGIN = "folder:";

    /// Lines `name: value` between two lines of three hyphens at the head of a text say more than the sheet.
    static Entry of(String file, byte[] bytes, Map<String, String> sheet) {
        Map<String, String> particulars = new HashMap<>(sheet);
        byte[] words = bytes;
        if (file.matches("(?i).*\\.(md|markdown|txt)")) {
            String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
            List<String> lines = text.lines().toList();
            int end = lines.isEmpty() || !lines.getFirst().strip().equals(RULE)
                    ? -1
                    : lines.subList(1, lines.size()).indexOf(RULE) + 1;
            if (end > 0) {
                for (String line : lines.subList(1, end)) {
                    int colon = line.indexOf(':');
                    if (colon > 0 && !line.substring(colon + 1).isBlank()) {
                        particulars.put(
                                line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                                line.substring(colon + 1).strip().replaceAll("^\"(.*)\"$", "$1"));
                    }
                }
                words = String.join("\n", lines.subList(end + 1, lines.size())).getBytes(StandardCharsets.UTF_8);
            }
        }
        for (String name : particulars.keySet()) {
            if (!NAMES.contains(name)) {
                throw new Problem(
                        "knowledge-folder-name",
                        422,
                        name,
                        String.join(", ", NAMES.stream().sorted().toList()));
            }
        }
        return new Entry(file, Map.copyOf(particulars), words);
    }

    /// The particulars of the source; a [Problem] where one cannot be read.
    ///
    /// @param title of the document, where nobody said one
    /// @param found language that was found out, or empty
    /// @param owner who answers where nobody is named
    /// @param colleagues who has the address under `account`
    Source source(String title, String found, String owner, Colleagues colleagues) {
        String name =
                get("title", title.isBlank() ? file.replaceFirst(".*/", "").replaceFirst("\\.\\w+$", "") : title);
        String language = get("language", found);
        String tag = Tongues.find(language)
                .orElseThrow(() -> new Problem("knowledge-folder-language", 422, language))
                .getLanguage();
        return new Source(
                new SourceId(0),
                0,
                SourceKind.DOCUMENT,
                SourceState.DRAFT,
                name,
                get("author", ""),
                tag,
                get("owner", owner),
                account(colleagues),
                priority(),
                validity(),
                day("review"),
                audience(),
                get("rights", ""),
                ORIGIN + file,
                !get("quotable", "yes").equalsIgnoreCase("no"),
                Instant.EPOCH);
    }

    private String get(String name, String otherwise) {
        return particulars.getOrDefault(name, otherwise);
    }

    /// A wrong address would leave a source that nobody is told about.
    private long account(Colleagues colleagues) {
        String written = get("account", "");
        return written.isEmpty()
                ? 0
                : colleagues
                        .findByAddress(written)
                        .orElseThrow(() -> new Problem("knowledge-folder-account", 422, written));
    }

    private int priority() {
        String written = get("priority", "3");
        if (!written.matches("[1-5]")) {
            throw new Problem("knowledge-folder-priority", 422, written);
        }
        return Integer.parseInt(written);
    }

    private Validity validity() {
        LocalDate from = day("from");
        LocalDate until = day("until");
        if (from != null && until != null && until.isBefore(from)) {
            throw new Problem("validity-swapped", 422, from.toString(), until.toString());
        }
        return new Validity(from, until);
    }

    private @Nullable LocalDate day(String name) {
        String written = get(name, "");
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException unreadable) {
            throw new Problem("day-unreadable", 422, written);
        }
    }

    private Audience audience() {
        String written = get("audience", "everyone").toUpperCase(Locale.ROOT);
        for (Audience audience : Audience.values()) {
            if (audience.name().equals(written)) {
                return audience;
            }
        }
        throw new Problem("knowledge-folder-audience", 422, written.toLowerCase(Locale.ROOT));
    }
}

package org.mouseion.app.collection.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A maker as a single field writes one: "LANTE Louis Marie (dessinateur)", "Leyster, Judith (1609–1660)", "attribué à
/// Rembrandt", "Boissier (d'après, graveur)".
///
/// @param name in reading order
/// @param sortName as one sorts it
/// @param role what the brackets say they did, or null
/// @param qualifier doubt or distance, or null
/// @param life life dates, or null
record MakerName(
        String name,
        String sortName,
        @Nullable String role,
        @Nullable String qualifier,
        @Nullable String life) {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern LIFE = Pattern.compile(
            "(?U).*\\d{3,4}.*|.*\\b(siècle|eeuw|siglo|century)\\b.*" + "|.*\\d\\s?(e|th|st|nd|rd)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING_LIFE =
            Pattern.compile("[,\\s]\\s*((?:c\\.|ca\\.?|vers|born|né en|née en|geboren|nacido en)?\\s*\\d{4}"
                    + "(?:\\s*[-–—/]\\s*(?:\\d{4})?)?)$");
    private static final Pattern SHOUTED =
            Pattern.compile("^((?:[\\p{Lu}][\\p{Lu}'’-]+\\s+)+)((?:\\p{Lu}[\\p{Ll}.]" + "|\\p{Lu}\\.|\\p{Lu}\\s).*)$");
    private static final List<String> PARTICLES =
            List.of("de", "d", "du", "des", "la", "le", "van", "von", "der", "den", "del", "di", "da", "y", "et");

    static MakerName read(String written) {
        List<String> roles = new ArrayList<>();
        List<String> qualifiers = new ArrayList<>();
        String life = null;
        Matcher brackets = BRACKETS.matcher(written);
        while (brackets.find()) {
            String inside = brackets.group(1).strip();
            if (LIFE.matcher(inside).matches()) {
                life = life == null ? inside : life + "; " + inside;
                continue;
            }
            for (String word : inside.split("[,;]")) {
                if (!word.isBlank()) {
                    (MakerWords.isQualifier(word.strip()) ? qualifiers : roles).add(word.strip());
                }
            }
        }
        String bare = BRACKETS.matcher(written)
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        String prefix = MakerWords.findQualifierBefore(bare).orElse("");
        if (!prefix.isEmpty()) {
            qualifiers.addFirst(bare.substring(0, prefix.length()).strip());
            bare = bare.substring(prefix.length()).strip();
        }
        Matcher trailing = TRAILING_LIFE.matcher(bare);
        if (life == null && trailing.find() && trailing.start() > 0) {
            life = trailing.group(1).strip();
            bare = bare.substring(0, trailing.start()).strip();
        }
        if (bare.isEmpty()) {
            return new MakerName(written, written, null, null, null);
        }
        return new MakerName(readingOrder(bare), bare, joined(roles), joined(qualifiers), life);
    }

    private static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : String.join(", ", words);
    }

    /// "Blake, Robert" and "LANTE Louis Marie" as one says them.
    static String readingOrder(String name) {
        int comma = name.indexOf(", ");
        if (comma > 0 && name.indexOf(", ", comma + 1) < 0 && !MakerWords.isGroup(name)) {
            return name.substring(comma + 2).strip() + " "
                    + name.substring(0, comma).strip();
        }
        Matcher shouted = SHOUTED.matcher(name);
        if (!shouted.matches() || MakerWords.isGroup(name)) {
            return name;
        }
        String given = shouted.group(2).strip();
        String particle = "";
        int last = given.lastIndexOf(' ');
        if (last > 0 && PARTICLES.contains(given.substring(last + 1))) {
            particle = given.substring(last + 1) + " ";
            given = given.substring(0, last);
        }
        return given + " " + particle + spoken(shouted.group(1).strip());
    }

    /// "GRASSET DE SAINT-SAUVEUR" in upper and lower case.
    private static String spoken(String shouted) {
        StringBuilder spoken = new StringBuilder();
        String[] words = shouted.split(" ");
        for (int w = 0; w < words.length; w++) {
            String lower = words[w].toLowerCase(Locale.ROOT);
            spoken.append(w == 0 ? "" : " ");
            if (w > 0 && PARTICLES.contains(lower)) {
                spoken.append(lower);
                continue;
            }
            boolean start = true;
            for (char c : lower.toCharArray()) {
                spoken.append(start ? Character.toUpperCase(c) : c);
                start = c == '-' || c == '\'' || c == '’';
            }
        }
        return spoken.toString();
    }
}

package org.mouseion.app.collection.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One transformation of a text. It may give none, one or several texts; what it drops is not lost, see [Kept].
public sealed interface Step {

    List<String> apply(String text);

    /// At each `separator`: `{"split": ";"}`.
    record Split(String separator) implements Step {
        @Override
        public List<String> apply(String text) {
            return text.contains(separator) ? List.of(text.split(Pattern.quote(separator))) : List.of(text);
        }
    }

    /// At each `separator` outside round brackets, for "lin (dentelle, à l'aiguille), écaille":
    /// `{"splitOutside": ","}`.
    record SplitOutside(String separator) implements Step {
        @Override
        public List<String> apply(String text) {
            List<String> parts = new ArrayList<>();
            int depth = 0;
            int from = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth <= 0 && text.startsWith(separator, i)) {
                    parts.add(text.substring(from, i));
                    from = i + separator.length();
                }
            }
            parts.add(text.substring(from));
            return parts;
        }
    }

    /// What `pattern` finds first, written as `as` says; nothing where it finds nothing: `{"match": "(\\d{4})", "as":
    /// "$1"}`.
    record Match(Pattern pattern, String as) implements Step {
        @Override
        public List<String> apply(String text) {
            Matcher found = pattern.matcher(PatientText.of(text));
            if (!found.find()) {
                return List.of();
            }
            StringBuilder filled = new StringBuilder();
            found.appendReplacement(filled, as);
            return List.of(filled.substring(found.start()));
        }
    }

    /// Every find of `pattern` written as `as` says, the rest as it is: `{"replace": "^ca\\.", "as": "vers"}`.
    record Replace(Pattern pattern, String as) implements Step {
        @Override
        public List<String> apply(String text) {
            return List.of(pattern.matcher(PatientText.of(text)).replaceAll(as));
        }
    }

    /// Leaves out texts that say nothing, whatever their case: `{"drop": ["Non renseigné", "None"]}`.
    record Drop(List<String> words) implements Step {
        public Drop {
            words = words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        }

        @Override
        public List<String> apply(String text) {
            return words.contains(text.toLowerCase(Locale.ROOT)) ? List.of() : List.of(text);
        }
    }

    /// Word for word by a table; a text that is not in it is dropped, or stays where `others` is set:
    /// `{"table": {"personne": "person"}}`.
    record Table(Map<String, String> table, boolean others) implements Step {
        public Table {
            table = Map.copyOf(table);
        }

        @Override
        public List<String> apply(String text) {
            String known = table.get(text);
            return known != null ? List.of(known) : others ? List.of(text) : List.of();
        }
    }

    /// Puts the text into a longer one: `{"wrap": "https://example.org/{}"}`.
    record Wrap(String around) implements Step {
        @Override
        public List<String> apply(String text) {
            return List.of(around.replace("{}", text));
        }
    }

    /// "Blake, Robert" as one says it: "Robert Blake". `{"invert": ", "}`.
    record Invert(String separator) implements Step {
        @Override
        public List<String> apply(String text) {
            String[] parts = text.split(Pattern.quote(separator), 3);
            return parts.length < 2
                    ? List.of(text)
                    : List.of(parts[1].strip() + " " + parts[0].strip() + (parts.length == 3 ? ", " + parts[2] : ""));
        }
    }

    /// Every name from the first to the last where they differ in one number alone, as finding aids name the views of a
    /// file: "MIC06733_L.jpg#MIC06735_L.jpg" is three. Where they do not, or where there would be too many,
    /// the two.
    /// `{"range": "#"}`
    record Range(String separator) implements Step {

        /// Views of one unit; longer spans are a slip of the pen.
        static final int MOST = 5_000;

        private static final Pattern NUMBERED = Pattern.compile("^(.*?)(\\d{1,9})(\\D*)$");

        @Override
        public List<String> apply(String text) {
            String[] ends = text.split(Pattern.quote(separator), -1);
            if (ends.length != 2) {
                return List.of(text);
            }
            Matcher first = NUMBERED.matcher(PatientText.of(ends[0]));
            Matcher last = NUMBERED.matcher(PatientText.of(ends[1]));
            if (!first.matches()
                    || !last.matches()
                    || !first.group(1).equals(last.group(1))
                    || !first.group(3).equals(last.group(3))
                    || first.group(2).length() != last.group(2).length()) {
                return List.of(ends);
            }
            int from = Integer.parseInt(first.group(2));
            int to = Integer.parseInt(last.group(2));
            if (to < from || to - from >= MOST) {
                return List.of(ends);
            }
            String form = "%0" + first.group(2).length() + "d";
            List<String> names = new ArrayList<>();
            for (int number = from; number <= to; number++) {
                names.add(first.group(1) + form.formatted(number) + first.group(3));
            }
            return names;
        }
    }

    /// Lower case, in the rules of no language in particular: `{"lower": true}`.
    record Lower() implements Step {
        @Override
        public List<String> apply(String text) {
            return List.of(text.toLowerCase(Locale.ROOT));
        }
    }
}

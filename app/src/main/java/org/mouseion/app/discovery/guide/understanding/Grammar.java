package org.mouseion.app.discovery.guide.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What can be asked in one language.
///
/// The written form, a line each: `# remark`; `@name = words` for a class of words; `intent: pattern`, as [RulePattern]
/// reads it. The classes `before` and `after` are courtesies around a question and are taken off first.
public final class Grammar {

    private static final Pattern SLOTS = Pattern.compile("\\{[a-z]+\\}|@[a-z0-9-]+");

    private final String language;
    private final List<Rule> rules = new ArrayList<>();
    private final Pattern before;
    private final Pattern after;
    private final Map<String, Pattern> classes = new HashMap<>();
    private final Map<Intent, Set<String>> ofVisits = new EnumMap<>(Intent.class);

    Grammar(String language, List<String> lines) {
        this.language = language;
        Map<String, String> words = new HashMap<>();
        for (String line : lines) {
            String bare = line.strip();
            if (bare.isEmpty() || bare.startsWith("#")) {
                continue;
            }
            if (bare.startsWith("@")) {
                int is = bare.indexOf('=');
                words.put(bare.substring(1, is).strip(), RulePattern.words(bare.substring(is + 1), words));
            } else {
                int colon = bare.indexOf(':');
                String key = colon < 0 ? bare : bare.substring(0, colon).strip();
                Intent intent = Intent.find(key)
                        .orElseThrow(() -> new IllegalArgumentException("The grammar of '" + language
                                + "' has a line for '" + key + "', which is no intent: " + bare));
                rules.add(RulePattern.rule(intent, bare.substring(colon + 1), words));
                if (intent.isOfVisit()) {
                    Spoken.of(SLOTS.matcher(bare.substring(colon + 1)).replaceAll(" "))
                            .words()
                            .forEach(word -> ofVisits.computeIfAbsent(intent, none -> new HashSet<>())
                                    .add(word.word()));
                }
            }
        }
        words.forEach((name, pattern) -> classes.put(name, Pattern.compile(pattern)));
        before = Pattern.compile("^(?:" + words.getOrDefault("before", "(?!)") + ")+");
        after = Pattern.compile("(?:" + words.getOrDefault("after", "(?!)") + ")+$");
    }

    /// Whether the word stands in a rule of that intent, so that it says how one asks and not what about. Only its own
    /// rules count: who asks when the shop closes names a shop.
    public boolean isOfVisits(Intent intent, String word) {
        return ofVisits.getOrDefault(intent, Set.of()).contains(word);
    }

    public String language() {
        return language;
    }

    /// Everything the turn may ask, the surest first.
    public List<Reading> read(Spoken spoken) {
        List<Reading> readings = new ArrayList<>();
        add(spoken, readings);
        Spoken bare = bare(spoken);
        if (bare.words().size() < spoken.words().size() && !bare.isEmpty()) {
            add(bare, readings);
        }
        readings.sort(Comparator.comparingInt(Reading::surety).reversed());
        return readings;
    }

    private void add(Spoken spoken, List<Reading> readings) {
        String line = line(spoken);
        rules.forEach(rule -> rule.read(line, spoken, language).ifPresent(readings::add));
    }

    /// Without the courtesies around it.
    public Spoken bare(Spoken spoken) {
        String line = line(spoken);
        int from = 0;
        Matcher first = before.matcher(line);
        if (first.find()) {
            from = count(line, first.end());
        }
        int to = spoken.words().size();
        Matcher last = after.matcher(line);
        if (last.find() && last.start() > 0) {
            to = count(line, last.start());
        }
        return from >= to ? spoken : spoken.part(from, to);
    }

    /// Whether the words are one of a class, wholly.
    public boolean is(String name, Spoken spoken) {
        Pattern pattern = classes.get(name);
        return pattern != null && pattern.matcher(line(spoken)).matches();
    }

    /// Where words of a class stand, as places in the list of words; the first place and the one behind the last.
    public Optional<int[]> findIn(String name, Spoken spoken) {
        Pattern pattern = classes.get(name);
        if (pattern == null) {
            return Optional.empty();
        }
        String line = line(spoken);
        Matcher matcher = Pattern.compile("(?<=^| )" + pattern.pattern()).matcher(line);
        return matcher.find()
                ? Optional.of(new int[] {count(line, matcher.start()), count(line, matcher.end())})
                : Optional.empty();
    }

    private static int count(String line, int before) {
        return (int) line.chars().limit(before).filter(c -> c == ' ').count();
    }

    private static String line(Spoken spoken) {
        StringBuilder line = new StringBuilder();
        spoken.words().forEach(word -> line.append(word.word()).append(' '));
        return line.toString();
    }
}

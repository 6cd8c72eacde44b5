package org.mouseion.app.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The Robots Exclusion Protocol (RFC 9309): the group that names us, else that of everybody; the longest
/// rule that matches decides, and "allow" where two are as long.
public final class RobotsRules {

    private static final int MOST_RULES = 2_000;

    private record Rule(boolean allow, String path) {}

    private RobotsRules() {}

    /// @param name as which we come
    /// @param path that is wanted, as it stands in the address
    public static boolean allows(String robots, String name, String path) {
        List<Rule> own = new ArrayList<>();
        List<Rule> everybody = new ArrayList<>();
        boolean named = false;
        boolean forUs = false;
        boolean forAll = false;
        boolean rulesBegun = true;
        for (String line : robots.split("\\R")) {
            String rule = line.replaceFirst("#.*", "").strip();
            int colon = rule.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String field = rule.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = rule.substring(colon + 1).strip();
            switch (field) {
                case "user-agent" -> {
                    if (rulesBegun) {
                        forUs = false;
                        forAll = false;
                        rulesBegun = false;
                    }
                    forUs |= value.equalsIgnoreCase(name);
                    forAll |= value.equals("*");
                    named |= forUs;
                }
                case "allow", "disallow" -> {
                    rulesBegun = true;
                    Rule written = new Rule(field.equals("allow"), value);
                    if (forUs && own.size() < MOST_RULES) {
                        own.add(written);
                    }
                    if (forAll && everybody.size() < MOST_RULES) {
                        everybody.add(written);
                    }
                }
                default -> {}
            }
        }
        return decide(named ? own : everybody, path);
    }

    private static boolean decide(List<Rule> rules, String path) {
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.path().length();
            if (length > 0 && matches(rule.path(), path) && (length > longest || length == longest && rule.allow())) {
                longest = length;
                allowed = rule.allow();
            }
        }
        return allowed;
    }

    private static boolean matches(String rule, String path) {
        boolean whole = rule.endsWith("$");
        String body = whole ? rule.substring(0, rule.length() - 1) : rule;
        StringBuilder pattern = new StringBuilder();
        for (String part : body.split("\\*+", -1)) {
            pattern.append(pattern.isEmpty() ? "" : ".*?").append(part.isEmpty() ? "" : Pattern.quote(part));
            if (part.isEmpty() && pattern.isEmpty()) {
                pattern.append(".{0}");
            }
        }
        return Pattern.compile("^" + pattern + (whole ? "$" : ".*"), Pattern.DOTALL)
                .matcher(path)
                .matches();
    }
}

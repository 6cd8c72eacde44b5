package org.mouseion.app.collection.vocabulary;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes plural marks off plain words, so that singular and plural come out alike. The result is a key, not a word: it
/// may be no word at all ("torre" and "torres" both give "torr").
///
/// Made for looking up whole labels, where a wrong guess is tried only after the exact label was not found.
final class PluralMarks {

    private static final Pattern DUTCH_S = Pattern.compile("(el|er|en|em|aar|je|ie|a|o|y)s$");

    private PluralMarks() {}

    /// The key of a phrase in the language of `tag`; for another language the phrase itself.
    static String strip(String phrase, String tag) {
        int dash = tag.indexOf('-');
        String language = dash < 0 ? tag : tag.substring(0, dash);
        // An apostrophe before the mark ("foto's") left it standing alone.
        return switch (language) {
            case "nl" -> each(phrase.replaceAll(" s(?= |$)", ""), language);
            case "en", "fr", "es" -> each(phrase, language);
            default -> phrase;
        };
    }

    private static String each(String phrase, String language) {
        return Arrays.stream(phrase.split(" "))
                .map(word -> stripWord(word, language))
                .collect(Collectors.joining(" "));
    }

    private static String stripWord(String word, String language) {
        if (word.length() < 3) {
            return word;
        }
        return switch (language) {
            case "en" -> english(word);
            case "fr" -> french(word);
            case "nl" -> dutch(word);
            default -> spanish(word);
        };
    }

    private static String english(String word) {
        if (word.length() < 4) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return cut(word, 2);
        }
        boolean mark = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return mark ? cut(word, 1) : word;
    }

    private static String french(String word) {
        if (word.endsWith("aux") && !word.endsWith("eaux") && !word.endsWith("yaux")) {
            return cut(word, 3) + "al";
        }
        boolean mark = word.endsWith("s") || word.endsWith("x");
        return mark && word.length() > 3 && !word.endsWith("ss") ? cut(word, 1) : word;
    }

    private static String dutch(String word) {
        String bare = word;
        if (word.endsWith("en") && word.length() > 4) {
            bare = cut(word, 2);
        } else if (DUTCH_S.matcher(word).find()) {
            bare = cut(word, 1);
        }
        // Open and closed syllables spell one sound two ways: boot, boten; bal, ballen; huis, huizen; graaf, graven.
        StringBuilder key = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean twice = i > 0 && c == bare.charAt(i - 1);
            boolean last = i == bare.length() - 1;
            if (!(twice && ("aeou".indexOf(c) >= 0 || last))) {
                key.append(c);
            }
        }
        int end = key.length() - 1;
        switch (key.charAt(end)) {
            case 'z' -> key.setCharAt(end, 's');
            case 'v' -> key.setCharAt(end, 'f');
            default -> {}
        }
        return key.toString();
    }

    private static String spanish(String word) {
        String bare = word.endsWith("s") ? cut(word, 1) : word;
        bare = bare.endsWith("e") ? cut(bare, 1) : bare;
        return bare.endsWith("z") ? cut(bare, 1) + "c" : bare;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}

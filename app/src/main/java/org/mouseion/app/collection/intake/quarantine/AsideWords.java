package org.mouseion.app.collection.intake.quarantine;

import java.util.Map;
import java.util.TreeMap;
import org.mouseion.app.platform.Words;

/// The sentences of the quarantine. What a reason names goes into its sentence in the alphabetical order of the names:
/// `expected`, `found` are `{0}`, `{1}`.
public final class AsideWords {

    private AsideWords() {}

    /// What happened.
    public static String say(Words words, String code, Map<String, String> args) {
        return words.sayOr(code, "intake.aside." + code, arguments(args));
    }

    /// What to do about it; may be empty.
    public static String advise(Words words, String code, Map<String, String> args) {
        return words.sayOr("", "intake.aside." + code + ".advice", arguments(args));
    }

    /// `inventory.csv:17`, as compilers and editors write places; the file alone where it is meant as a whole.
    public static String place(String file, long position) {
        return position > 0 ? file + ":" + position : file;
    }

    private static Object[] arguments(Map<String, String> args) {
        return new TreeMap<>(args).values().toArray();
    }
}

package org.mouseion.app.discovery.index.labels;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.platform.Words;

/// The dates of a life as they are read in one language. A record may know one end only, and then writes "–1569" or
/// "1888–": a reader is told that somebody died in 1569, or was born in 1888.
public final class LifeDates {

    private static final Pattern DIED = Pattern.compile("^\\s*[?]?\\s*[–—-]\\s*([^\\s–—-].*?)\\s*$");
    private static final Pattern BORN = Pattern.compile("^\\s*(.*[^\\s–—-])\\s*[–—-]\\s*[?]?\\s*$");

    private LifeDates() {}

    /// @param written as a record has it ("1606–1669", "–1569"), or null
    /// @param agent who it is, where that is known
    public static String of(@Nullable String written, @Nullable Agent agent, Words words) {
        if (written == null || written.isBlank()) {
            return "";
        }
        String kind = kind(agent);
        Matcher died = DIED.matcher(written);
        if (died.matches()) {
            return words.say("index.life.died" + kind, died.group(1));
        }
        Matcher born = BORN.matcher(written);
        return born.matches() ? words.say("index.life.born" + kind, born.group(1)) : written;
    }

    /// Groups are not born; some languages say otherwise of a woman.
    private static String kind(@Nullable Agent agent) {
        if (agent == null) {
            return "";
        }
        if (agent.kind() == Agent.Kind.GROUP) {
            return ".group";
        }
        String gender = agent.gender();
        return gender != null && gender.toLowerCase(java.util.Locale.ROOT).startsWith("f") ? ".woman" : "";
    }
}

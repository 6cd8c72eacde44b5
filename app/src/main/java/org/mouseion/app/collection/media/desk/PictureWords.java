package org.mouseion.app.collection.media.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureText;
import org.mouseion.app.collection.media.held.TextUse;
import org.mouseion.app.governance.Passport;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Words;

/// How the desk says what it knows of a picture.
public final class PictureWords {

    private PictureWords() {}

    /// Why a file or picture cannot be read, in a sentence.
    public static String why(HeldPicture.Why why, Words words) {
        return words.sayOr(
                words.say("media.reason.other", why.code()),
                "media.reason." + why.code(),
                why.arguments().toArray());
    }

    /// The accepted words of one use, by language.
    public static Texts accepted(List<PictureText> texts, TextUse use) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        texts.stream().filter(t -> t.accepted() && t.use() == use).forEach(t -> byLanguage.put(t.language(), t.text()));
        return new Texts(byLanguage);
    }

    /// Who did it, as the ledger names them: an account by its name, an engine by its own.
    public static String actor(Passport passport, People people) {
        String actor = passport.deed().actor();
        if (actor.startsWith("account:")) {
            return people.nameOf(Long.parseLong(actor.substring("account:".length())));
        }
        return actor.startsWith("engine:") ? actor.substring("engine:".length()) : people.nameOf(0);
    }

    /// A crop as the desk shows it beside the focal point.
    ///
    /// @param name in the address
    public record Sample(String name, String words, int across, int down) {
        public int width() {
            return 160 * across / Math.max(across, down);
        }

        public int height() {
            return 160 * down / Math.max(across, down);
        }
    }

    public static List<Sample> crops(HeldPicture picture) {
        return List.of(
                new Sample("square", "1:1", 1, 1), new Sample("wide", "16:9", 16, 9), new Sample("tall", "3:4", 3, 4));
    }
}

package org.mouseion.app.discovery.guide.held;

import java.util.regex.Pattern;
import org.mouseion.app.discovery.guide.facts.HeldBack;
import org.mouseion.app.discovery.guide.facts.Quotable;
import org.mouseion.app.knowledge.Line;

/// Words that are kept back, as the desk shows them.
///
/// @param sign what is suspicious: `hidden`, `markup`, `encoded`, `order`
/// @param where title of the source, or number of the record
/// @param part heading in the source, or empty
/// @param field key of the record's field; empty for a source
/// @param path of the desk, where it can be mended
public record HeldText(
        String fingerprint,
        String text,
        String language,
        String sign,
        String where,
        String part,
        String field,
        String path) {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}]");
    private static final int SHOWN = 600;

    static HeldText of(Line line) {
        return new HeldText(
                HeldBack.fingerprint(line.text()),
                line.text(),
                line.language(),
                Quotable.findFault(line.text()).orElse("order"),
                line.source().title(),
                line.passage() == null ? "" : line.passage().heading(),
                "",
                line.statement() == null
                        ? "/desk/knowledge/" + line.source().id().value()
                        : "/desk/knowledge/statements/" + line.statement().id().value());
    }

    static HeldText of(HeldBack.Field field) {
        return new HeldText(
                HeldBack.fingerprint(field.text()),
                field.text(),
                "",
                Quotable.findFault(field.text()).orElse("order"),
                field.record(),
                "",
                field.field(),
                "");
    }

    /// The words with a dot where a reader sees nothing.
    public String seen() {
        String seen = UNSEEN.matcher(text).replaceAll("·");
        return seen.length() > SHOWN ? seen.substring(0, SHOWN) + "…" : seen;
    }

    public String anchor() {
        return "t" + fingerprint.substring(0, 12);
    }
}

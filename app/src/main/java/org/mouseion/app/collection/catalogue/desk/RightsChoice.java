package org.mouseion.app.collection.catalogue.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.Problem;
import org.mouseion.formats.rights.RightsStatement;
import org.mouseion.formats.rights.RightsTerms;

/// The closed list of rights that a person may choose from: RightsStatements.org and Creative Commons.
public record RightsChoice(String uri, String key) {

    /// Every statement in its newest version; and `now`, where it is an older or a ported one.
    public static List<RightsChoice> list(@Nullable String now) {
        List<RightsChoice> choices = new ArrayList<>();
        for (RightsTerms terms : RightsTerms.values()) {
            choices.add(of(new RightsStatement(terms, terms.name().startsWith("BY") ? "4.0" : "1.0", "")));
        }
        if (now != null && choices.stream().noneMatch(choice -> choice.uri().equals(now))) {
            RightsStatement.find(now)
                    .ifPresent(statement ->
                            choices.add(new RightsChoice(now, of(statement).key())));
        }
        return choices;
    }

    private static RightsChoice of(RightsStatement statement) {
        return new RightsChoice(statement.uri(), keyOf(statement));
    }

    /// Message key of a statement's words.
    static String keyOf(RightsStatement statement) {
        return "catalogue.rights."
                + statement.terms().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The canonical address of what was sent; what is not on the list is refused, what was there stays.
    @Nullable
    static String check(String sent, @Nullable String before) {
        if (sent.isEmpty()) {
            return null;
        }
        if (sent.equals(before)) {
            return before;
        }
        return RightsStatement.find(sent)
                .map(RightsStatement::uri)
                .orElseThrow(() -> new Problem("rights-unknown", 422, sent));
    }
}

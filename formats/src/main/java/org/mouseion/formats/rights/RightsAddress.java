package org.mouseion.formats.rights;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The addresses of both vocabularies, with or without `https`, `www`, the page for people (`/page/`, `/deed.fr`,
/// `/legalcode`) and the last slash.
final class RightsAddress {

    private static final Pattern STATEMENT = Pattern.compile(
            "(?:https?://)?(?:www\\.)?rightsstatements\\.org/(?:vocab|page|data)/([a-z-]+)/1\\.0/?(?:\\?.*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMONS = Pattern.compile(
            "(?:https?://)?(?:www\\.)?creativecommons\\.org/(licen[cs]es|publicdomain)/([a-z-]+)/([0-9.]+)"
                    + "(?:/([a-z]{2}|igo|scotland))?(?:/(?:deed|legalcode|rdf)[a-z._-]*)?/?(?:\\?.*)?",
            Pattern.CASE_INSENSITIVE);

    private RightsAddress() {}

    static Optional<RightsStatement> find(String text) {
        Matcher statement = STATEMENT.matcher(text);
        if (statement.matches()) {
            return RightsTerms.findSlug(statement.group(1), true)
                    .flatMap(terms -> RightsStatement.findExisting(terms, "1.0", ""));
        }
        Matcher commons = COMMONS.matcher(text);
        if (!commons.matches()) {
            return Optional.empty();
        }
        String slug = commons.group(2).toLowerCase(Locale.ROOT);
        String place = commons.group(4) == null ? "" : commons.group(4).toLowerCase(Locale.ROOT);
        boolean licence = !commons.group(1).equalsIgnoreCase("publicdomain");
        return RightsTerms.findSlug(slug.equals("by-nd-nc") ? "by-nc-nd" : slug, false)
                .filter(terms -> terms.isLicence() == licence)
                .flatMap(terms -> RightsStatement.findExisting(terms, commons.group(3), place));
    }
}

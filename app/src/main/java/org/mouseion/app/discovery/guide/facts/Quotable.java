package org.mouseion.app.discovery.guide.facts;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mouseion.app.discovery.index.analysis.Folding;

/// Whether a text of a record or a source may stand in the house's mouth. What reads like an order to a machine,
/// carries
/// markup, invisible characters or long encoded runs may not, whatever it says.
///
/// The signs follow what is known of indirect prompt injection (Greshake and others 2023): orders to forget or to obey,
/// roles to play, words addressed to a model, markup and invisible characters.
public final class Quotable {

    /// Tags, zero-width and direction characters that a reader does not see.
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF]|[\\x{E0000}-\\x{E007F}]");

    private static final Pattern MARKUP = Pattern.compile(
            "(?i)<\\s*(script|iframe|img|svg|style|object|embed)\\b|javascript:|<!--|\\{\\{|\\[system\\]|<\\|");

    /// A long run that no language writes: encoded text.
    private static final Pattern ENCODED =
            Pattern.compile("[A-Za-z0-9+/=_-]{60,}|(?:\\\\u[0-9a-fA-F]{4}){6,}|(?:[0-9a-f]{2} ){24,}");

    private static final Pattern ORDER = Pattern.compile("\\b(?:"
            + "(?:ignore|disregard|forget|override|bypass)\\b.{0,40}\\b(?:instructions?|rules?|prompts?|guidelines|sources?|above|previous)"
            + "|(?:ignor\\w*|oubli\\w*|contourn\\w*|neglig\\w*)\\b.{0,40}\\b(?:instructions?|regles?|consignes?|sources?|prompts?|precedent\\w*)"
            + "|(?:negeer|vergeet|omzeil)\\b.{0,40}\\b(?:instructies?|regels?|opdrachten|bronnen|vorige|voorgaande|prompts?)"
            + "|(?:ignor\\w*|olvid\\w*|omit\\w*|desobedec\\w*)\\b.{0,40}\\b(?:instrucci\\w*|reglas?|normas?|fuentes?|anterior\\w*|prompts?)"
            + "|system prompt|prompt systeme|systeemprompt|prompt del sistema|jailbreak|developer mode|do anything now"
            + "|you are now|from now on you|tu es maintenant|vous etes maintenant|desormais tu|je bent nu|vanaf nu ben je|ahora eres|a partir de ahora eres"
            + "|(?:as an?|en tant qu|als|como) (?:ai|ia|language model|assistant|chatbot|taalmodel|modele de langage|modelo de lenguaje)"
            + "|(?:dear|attention|note to|instructions? (?:to|for)|message (?:to|for)) (?:the )?(?:ai|assistant|model|chatbot|llm|bot|guide)"
            + "|(?:respond|reply|answer) (?:only )?(?:with|that)\\b|repeat after me|(?:reponds|repondez|dites) (?:uniquement|toujours|seulement)|antwoord (?:alleen|altijd) met|responde (?:solo|siempre)"
            + "|(?:always|never) (?:say|tell|answer|recommend)|(?:tell|inform) (?:the |every )?(?:visitors?|users?) (?:that|to)"
            + "|(?:dis|dites) (?:aux|a tous les) visiteurs|zeg (?:tegen )?(?:de |alle )?bezoekers|di(?:ga|gales)? a los visitantes"
            + ")\\b");

    private Quotable() {}

    /// What is wrong with the text, as a short key; nothing where it may be quoted.
    public static Optional<String> findFault(String text) {
        if (UNSEEN.matcher(text).find()) {
            return Optional.of("hidden");
        }
        if (MARKUP.matcher(text).find()) {
            return Optional.of("markup");
        }
        if (ENCODED.matcher(text).find()) {
            return Optional.of("encoded");
        }
        return ORDER.matcher(Folding.fold(text).replaceAll("[\\s\\u00a0]+", " "))
                        .find()
                ? Optional.of("order")
                : Optional.empty();
    }

    public static boolean is(String text) {
        return findFault(text).isEmpty();
    }
}

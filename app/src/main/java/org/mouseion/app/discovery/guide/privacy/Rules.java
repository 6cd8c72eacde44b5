package org.mouseion.app.discovery.guide.privacy;

import java.util.List;
import org.mouseion.app.discovery.guide.privacy.PersonalWords.Kind;

/// The rules. Every repetition is bounded or possessive, so that no text makes them slow.
final class Rules {

    /// No letter, digit or inventory sign stands before or after a number that is a person's.
    private static final String BEFORE = "(?<![\\p{L}\\d./-])";

    private static final String AFTER = "(?![\\p{L}\\d])";

    private static final String GAP = "[ .-]?";

    /// A name as people write it: a capital, then letters; "de", "van der", "del" may stand between.
    private static final String NAME = "\\p{Lu}[\\p{L}'-]{1,30}+";

    private static final String FULL_NAME =
            NAME + "(?: (?:van|von|de|del|der|den|la|le|du|di|da|el|ten|ter) ?){0,3}(?: " + NAME + "){1,3}";

    private static final String STREET_FIRST =
            "(?:rue|avenue|boulevard|bd|place|chemin|impasse|all[ée]e|quai|route|square|"
                    + "calle|c/|avenida|avda|plaza|paseo|camino|carrer)";

    private static final String STREET_LAST = "(?:straat|laan|weg|plein|gracht|kade|singel|dreef|steenweg|lei)";

    private static final String ENGLISH_STREET = "(?:street|road|lane|avenue|drive|close|crescent|terrace|square|way)";

    static final List<Rule> ALL = List.of(
            Rule.of(
                    Kind.EMAIL,
                    "(?<is>[\\p{L}\\d._%+-]{1,64}+\\s?(?:@|\\(at\\)|\\[at\\]|\\sat\\s|\\sarobase\\s|\\sapenstaartje\\s|\\sarroba\\s)"
                            + "\\s?[\\p{L}\\d-]{1,63}+(?:(?:\\.|\\s(?:dot|point|punt|punto)\\s)[\\p{L}\\d-]{2,24}+){1,4})"),
            Rule.of(Kind.EMAIL, "(?<![\\p{L}\\d])(?<is>@[\\p{L}\\d_.]{3,30}+)"),
            Rule.of(
                    Kind.TELEPHONE,
                    BEFORE + "(?<is>(?:\\+|00)" + GAP + "\\d{1,3}" + GAP + "(?:\\(0\\)" + GAP + ")?(?:\\d" + GAP
                            + "){6,12}\\d)" + AFTER,
                    number -> Checks.digits(number).length() <= 16),
            Rule.of(
                    Kind.TELEPHONE,
                    BEFORE + "(?<is>\\(?0[1-9]\\d{0,2}\\)?[ ./-]?(?:\\d[ ./-]?){5,8}\\d)" + AFTER,
                    number -> {
                        int length = Checks.digits(number).length();
                        return length == 9 || length == 10;
                    }),
            Rule.of(
                    Kind.TELEPHONE,
                    BEFORE + "(?<is>[6789]\\d{2}" + GAP + "\\d{2,3}" + GAP + "\\d{2,3}" + GAP + "\\d{0,2})" + AFTER,
                    number -> Checks.digits(number).length() == 9),
            Rule.of(
                    Kind.BANK,
                    "(?<![\\p{L}\\d])(?<is>[A-Z]{2}\\d{2}(?:[ -]?[A-Z\\d]{2,4}){3,8})" + AFTER,
                    Checks::isIban),
            Rule.of(
                    Kind.CARD,
                    "(?<!\\d)" + "(?<is>\\d{13,19}|\\d{4}([ -])\\d{4}\\2\\d{4}\\2\\d{4}|3\\d{3}[ -]\\d{6}[ -]\\d{5})"
                            + "(?!\\d)",
                    Checks::isCard),
            Rule.of(
                    Kind.NATIONAL_NUMBER,
                    BEFORE + "(?<is>[1-478] ?\\d{2} ?\\d{2} ?(?:\\d{2}|2[AB]) ?\\d{3} ?\\d{3} ?\\d{2})" + AFTER,
                    Checks::isFrenchNumber),
            Rule.of(
                    Kind.NATIONAL_NUMBER,
                    BEFORE + "(?<is>\\d{2}[. ]?\\d{2}[. ]?\\d{2}[ -]?\\d{3}[. ]?\\d{2})" + AFTER,
                    Checks::isBelgianNumber),
            Rule.of(
                    Kind.NATIONAL_NUMBER,
                    BEFORE + "(?<is>\\d{3}[ .]?\\d{3}[ .]?\\d{3})" + AFTER,
                    Checks::isDutchNumber),
            Rule.of(
                    Kind.NATIONAL_NUMBER,
                    "(?<![\\p{L}\\d])(?<is>[XYZ\\d]" + GAP + "(?:\\d[.]?){7}" + GAP + "[A-Z])" + AFTER,
                    Checks::isSpanishNumber),
            Rule.of(
                    Kind.ADDRESS,
                    "(?<is>(?<!\\d)\\d{1,4}(?: ?(?:bis|ter|[A-D]))?,? " + STREET_FIRST
                            + "\\b[ .][\\p{L}' -]{2,40}?(?:,? \\d{5} [\\p{L}' -]{2,30}+)?)(?=[,.;?!]|$| \\d| et | y )"),
            Rule.of(
                    Kind.ADDRESS,
                    "(?<is>\\b" + STREET_FIRST
                            + "[ .][\\p{L}' .-]{2,40}?,? (?:n[º°.] ?)?\\d{1,4}(?: ?[A-D])?,? \\d{4,5}\\b(?: [\\p{L}' -]{2,30}+)?)"),
            Rule.of(
                    Kind.ADDRESS,
                    "(?<is>\\b\\p{L}[\\p{L}' -]{2,40}?" + STREET_LAST
                            + " \\d{1,4}(?: ?[A-Z])?\\b(?:,? \\d{4} ?[A-Z]{0,2}\\b(?: [\\p{L}' -]{2,30}+)?)?)"),
            Rule.cased(
                    Kind.ADDRESS,
                    "(?<is>\\b\\d{1,4}[A-D]? (?:" + NAME + " ){1,3}(?i:" + ENGLISH_STREET
                            + ")\\b(?:,? [\\p{L}' -]{2,30}+)?)"),
            Rule.cased(Kind.ADDRESS, "\\b(?<is>\\d{4} ?(?!AD|BC|CE|EN|DE|OF)[A-Z]{2})\\b(?= |$|[,.?!])"),
            Rule.of(Kind.ADDRESS, "\\b(?<is>[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})\\b"),
            Rule.of(
                    Kind.NAME,
                    "\\b(?:my name is|i am called|i'm called|je m'appelle|mon nom est|mon nom de famille est|ik heet|"
                            + "mijn naam is|me llamo|mi nombre es|mi apellido es|my surname is|mijn achternaam is)"
                            + ":? (?<is>[\\p{L}'-]{2,30}+(?: [\\p{L}'-]{2,30}+){0,3})"),
            Rule.cased(
                    Kind.NAME,
                    "(?i:\\b(?:i am|i'm|je suis|ici|ik ben|soy|this is)) (?<is>(?:(?i:mr|mrs|ms|dr|m\\.|mme|mevrouw|meneer|señora?|don|doña)\\.? )?"
                            + FULL_NAME + ")"),
            Rule.cased(
                    Kind.NAME,
                    "(?i:\\b(?:monsieur|madame|mademoiselle|mevrouw|meneer|dhr\\.?|mevr\\.?|mrs\\.?|señora?|doña)) (?<is>"
                            + NAME + "(?: " + NAME + "){0,2})"),
            Rule.of(
                    Kind.BIRTH,
                    "\\b(?:i was born|i am born|my date of birth is|my birthday is|je suis n[ée]e?|ma date de naissance est|"
                            + "ik ben geboren|mijn geboortedatum is|nac[íi]|mi fecha de nacimiento es)(?: on| le| op| el)?:? "
                            + "(?<is>(?:the )?\\d{1,2}[ /.-](?:\\d{1,2}|(?:de )?\\p{L}{3,10})[ /.-](?:de )?\\d{2,4})"),
            Rule.of(Kind.NETWORK, BEFORE + "(?<is>(?:\\d{1,3}\\.){3}\\d{1,3})" + AFTER, Checks::isNetworkAddress));

    private Rules() {}
}

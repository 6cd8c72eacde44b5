package org.mouseion.algorithms.statements;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words by which sentences of a language lean on others, and the shapes of its verbs.
///
/// @param pronouns at the beginning, standing for something said before
/// @param links at the beginning, going on from something said before
/// @param pointers to another place of the text
/// @param times that pass
/// @param ours by which the house speaks
/// @param verbs a word that is one, whole
record Leaning(Pattern pronouns, Pattern links, Pattern pointers, Pattern times, Pattern ours, Pattern verbs) {

    private static final Pattern MACHINES = Pattern.compile(
            "\\b(ignore|disregard|forget|oublie[zr]?|negeer|vergeet|ignora|ignore[zr]|olvide|olvida)\\b.{0,40}"
                    + "\\b(instruction|instructions|rules?|prompt|consignes?|règles|instructies|regels|instrucciones|reglas)"
                    + "|\\b(system prompt|as an ai|language model|you are now|jailbreak|developer mode|modèle de langage"
                    + "|taalmodel|modelo de lenguaje)\\b|<\\|.{0,30}\\|>|\\[/?inst\\]|^\\s*(system|assistant|user)\\s*:");

    private static final Map<String, Leaning> ALL = Map.of(
            "en",
            new Leaning(
                    begins(
                            "it|its|he|she|his|her|hers|him|they|them|their|theirs|this|that|these|those|such|both|others?"
                                    + "|one of (?:them|these|those)|some of (?:them|these|those)|the (?:latter|former|same|other)|here|there it"),
                    begins(
                            "however|therefore|thus|hence|moreover|furthermore|also|besides|then|but|and|or|so|yet|still"
                                    + "|nevertheless|nonetheless|instead|otherwise|meanwhile|consequently|in addition|as a result"
                                    + "|for example|for instance|in fact|indeed|finally|similarly|likewise|on the other hand|too"),
                    within("see (?:below|above|also|page|figure|table|section|chapter)|above-mentioned|aforementioned"
                            + "|the following|as follows|listed below|mentioned above|click here"),
                    within(
                            "today|tomorrow|yesterday|tonight|now|currently|at the moment|recently|this (?:year|month|week|season|summer|winter|weekend)"
                                    + "|last (?:year|month|week)|next (?:year|month|week)|soon"),
                    within("we|our|us|ours"),
                    Pattern.compile(
                            "is|are|was|were|be|been|am|has|have|had|do|does|did|can|could|may|might|must|shall|should|will|would"
                                    + "|opens?|closes?|costs?|pays?|shows?|holds?|stands?|lies|lay|made|painted|wrote|born|died|began|came|went|gave|took"
                                    + "|became|kept|left|built|bought|sold|won|met|saw|knew|lived|worked|needs?|offers?|includes?|contains?|begins?|ends?"
                                    + "|starts?|takes?|comes?|goes|stays?|sells?|helps?|finds?|brings?|follows?|remains?|keeps?|sleeps?|lives?|works?|uses?|plays?|reads?|meets?|wears?|leaves?|faces?|belongs?|covers?|forms?|marks?|explains?|tells?|hosts?|celebrates?|dates?|gives?|serves?|leads?|depicts?|represents?|hangs?|runs?|welcomes?|allows?|applies|\\p{L}{3,}(?:ed|ates|izes|ises)")),
            "fr",
            new Leaning(
                    begins(
                            "il|elle|ils|elles|ce|c'\\p{L}+|ceci|cela|ça|celui|celle|ceux|celles|celui-ci|celle-ci|ceux-ci|celles-ci|cet|cette|ces"
                                    + "|son|sa|ses|leur|leurs|lui|y|en voici|ce dernier|cette dernière|ces derniers|tous deux|l'un d'eux|l'autre|les autres|ici"),
                    begins(
                            "cependant|toutefois|pourtant|néanmoins|donc|ainsi|aussi|en effet|de plus|en outre|par ailleurs|mais|et|ou|or|car|puis|ensuite"
                                    + "|enfin|alors|par conséquent|en revanche|au contraire|par exemple|d'ailleurs|de même|également|finalement|c'est pourquoi"),
                    within(
                            "ci-dessous|ci-dessus|ci-après|ci-contre|voir (?:page|figure|tableau|aussi|plus)|suivante?s?\\s*:|susmentionnée?s?|cliquez ici|plus (?:haut|bas)"),
                    within(
                            "aujourd'hui|demain|hier|ce soir|actuellement|en ce moment|récemment|cette (?:année|semaine|saison)|cet (?:été|hiver|automne)"
                                    + "|ce (?:mois|printemps|week-end)|l'an dernier|le mois prochain|la semaine prochaine|bientôt|maintenant"),
                    within("nous|notre|nos"),
                    Pattern.compile(
                            "est|sont|était|étaient|fut|furent|sera|seront|soit|a|ont|avait|avaient|eut|aura|auront|peut|peuvent|pouvait|doit|doivent|faut|va|vont"
                                    + "|fait|font|ouvre|ferme|coûte|paie|paye|montre|contient|naît|naquit|meurt|mourut|peint|peignit|écrit|écrivit|vit|vécut|prend|met|tient|vient"
                                    + "|devient|permet|offre|propose|représente|commence|finit|accueille|comprend|compte|reste|donne|mène|expose|conserve|permet|né|née|mort|morte"
                                    + "|\\p{L}{2,}(?:aient|ait|èrent|irent|era|eront|ira|iront|ez|ons|ent|isent|issent|it|ut|urent|a)|\\p{L}{3,}(?:ées?|és?|isés?)")),
            "nl",
            new Leaning(
                    begins(
                            "hij|zij|ze|het (?:is|was|wordt|werd|heeft|had|staat|ligt|hangt|gaat|toont|kan|kon|mag|moet|blijft|bevat|geeft|komt|kwam)|hem|haar|hun|zijn|deze|dit|dat|die|daar|daarin|daarmee|daarop|hier|hierin|hiermee|ervan|erin|er|zo'n|zulke|beide|beiden"
                                    + "|de laatste|dezelfde|de andere|anderen"),
                    begins(
                            "echter|maar|en|of|want|dus|daarom|daardoor|bovendien|ook|toch|verder|vervolgens|daarna|dan|toen|immers|bijvoorbeeld|tevens|ten slotte|tenslotte"
                                    + "|anders|intussen|inderdaad|evenals|eveneens|zo|zodoende"),
                    within(
                            "hieronder|hierboven|zie (?:ook|pagina|figuur|tabel|onder|boven)|bovengenoemde?|onderstaande?|de volgende\\s*:|klik hier"),
                    within(
                            "vandaag|morgen|gisteren|vanavond|nu|momenteel|op dit moment|onlangs|dit (?:jaar|seizoen|weekend|voorjaar|najaar)|deze (?:maand|week|zomer|winter)"
                                    + "|vorig jaar|volgend jaar|volgende (?:week|maand)|binnenkort"),
                    within("wij|we|ons|onze"),
                    Pattern.compile(
                            "is|zijn|was|waren|ben|bent|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|kon|konden|mag|mogen|moet|moeten|zal|zullen|zou|zouden"
                                    + "|gaat|gaan|ging|komt|komen|kwam|staat|staan|stond|ligt|liggen|lag|hangt|hangen|hing|toont|opent|sluit|kost|betaalt|betalen|geldt|gelden|maakt|maakte"
                                    + "|schilderde|schreef|geboren|overleed|stierf|begint|begon|biedt|bieden|geeft|gaf|krijgt|blijft|bleef|laat|vindt|vinden|vond|leefde|woonde|werkte|bevat|telt"
                                    + "|\\p{L}{3,}(?:de|den|te|ten|t)")),
            "es",
            new Leaning(
                    begins(
                            "él|ella|ellos|ellas|esto|eso|aquello|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|su|sus|suyo|suya|ambos|ambas|lo|le|les|aquí|allí|ahí"
                                    + "|el mismo|la misma|este último|esta última|los demás|las demás|el otro|la otra"),
                    begins(
                            "sin embargo|no obstante|por lo tanto|por tanto|así|además|también|asimismo|pero|y|e|o|u|pues|luego|después|entonces|por ejemplo|en cambio|de hecho"
                                    + "|por eso|por ello|finalmente|por último|en efecto|igualmente|mientras tanto|en consecuencia|aun así"),
                    within(
                            "más (?:abajo|arriba|adelante)|a continuación|véase|ver (?:página|figura|tabla)|arriba mencionad[oa]s?|siguientes?\\s*:|haga clic aquí"),
                    within(
                            "hoy|mañana|ayer|esta (?:noche|semana|temporada)|ahora|actualmente|en este momento|recientemente|este (?:año|mes|verano|invierno|otoño)|el año pasado"
                                    + "|el próximo (?:año|mes)|la próxima semana|pronto"),
                    within("nosotros|nosotras|nuestr[oa]s?|nos"),
                    Pattern.compile(
                            "es|son|era|eran|fue|fueron|será|serán|sea|está|están|estaba|ha|han|había|habían|hay|hubo|tiene|tienen|tenía|puede|pueden|podía|debe|deben|va|van"
                                    + "|hace|hacen|hizo|abre|abren|cierra|cierran|cuesta|cuestan|paga|pagan|muestra|contiene|nació|murió|pintó|escribió|vivió|permite|permiten|ofrece|ofrecen"
                                    + "|representa|comienza|termina|acoge|cuenta|queda|da|lleva|expone|conserva|incluye|incluyen|vale|rige|nacid[oa]|pintad[oa]s?"
                                    + "|\\p{L}{2,}(?:ó|aba|aban|ía|ían|aron|ieron|ará|arán|erá|irá|irán|amos|emos|imos|an|en)")));

    static @Nullable Leaning of(String language) {
        return ALL.get(language.length() > 2 ? language.substring(0, 2) : language);
    }

    boolean beginsWithPronoun(String lower) {
        return pronouns.matcher(lower).find();
    }

    boolean goesOn(String lower) {
        return links.matcher(lower).find();
    }

    boolean points(String lower) {
        return pointers.matcher(lower).find();
    }

    boolean passes(String lower) {
        return times.matcher(lower).find();
    }

    boolean houseSpeaks(String lower) {
        return ours.matcher(lower).find();
    }

    boolean hasVerb(List<String> words) {
        return words.stream().anyMatch(word -> verbs.matcher(word).matches());
    }

    static boolean speaksToMachines(String lower) {
        return MACHINES.matcher(lower).find();
    }

    private static Pattern begins(String words) {
        return Pattern.compile("^[\\p{P}\\s]*(?:" + words + ")(?![\\p{L}\\p{N}-])");
    }

    private static Pattern within(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
    }
}

package org.mouseion.algorithms.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What a language writes with a full stop that ends no sentence.
///
/// @param always ends none, whatever follows: "Dr.", "av. (J.-C.)"
/// @param beforeNumbers ends none where a number follows; elsewhere a word like another: "art. 5", "modern art."
/// @param starters words that often begin a sentence, and stand behind initials only there
record Abbreviations(Set<String> always, Set<String> beforeNumbers, Set<String> starters) {

    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+\\b.*", Pattern.DOTALL);

    /// "U.S", "b.v", "J.-B", "EE"; not "J.-C", with which sentences do end.
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.[-\\h\\u00A0\\u202F]?)*\\p{L}|EE|UU|FF");

    private static final Pattern FIRST_NAME =
            Pattern.compile("Ph|Th|Ch|Chr|Fr|Jos|Joh|Ed|Edm|Alex|Aug|Ant|Wm|Fco|Fdo|Mª");

    private static final Set<String> ENDING = Set.of("J.-C", "J-C", "A.D", "B.C", "a.m", "p.m", "n.Chr", "v.Chr");

    /// Also particles of names: "J. Le Goff".
    private static final Set<String> PARTICLES =
            Set.of("le", "la", "de", "du", "des", "den", "der", "el", "los", "van", "von", "het", "ten", "ter", "las");

    private static final Map<String, Abbreviations> BY_LANGUAGE = Map.of(
            "fr",
            read(
                    """
                    m mm mme mmes mlle mlles mgr dr drs pr prof me st ste sts cf av apr env p.ex ex c.-à-d éd éds dir trad \
                    coll introd préf s.l s.d anc ibid id op.cit loc.cit hab gal cne lt cap cdt col adj bd bld pl vs""",
                    "n no nos p pp vol t art chap ch fig ill cat inv f fol pl v vv sect al num éd tél c ca env § bibl ms",
                    """
                    le la les l' un une des ce cet cette ces il elle ils elles on nous vous je tu en dans à au aux pour par \
                    sur avec mais et ou or donc car si son sa ses leur leurs après avant depuis lors puis ainsi cependant \
                    toutefois enfin selon entre quand comme plus c' d' de du"""),
            "en",
            read(
                    """
                    mr mrs ms messrs dr drs prof st sts rev hon sir jr sr gen col capt lt sgt maj cf e.g i.e eg viz vs ca c \
                    circa approx ed eds trans vols bros ibid op.cit loc.cit mt ft nr""",
                    "no nos p pp vol art chap ch fig figs ill cat inv f fol pl v sec ser b d c ca fl op tel bk pt r est",
                    """
                    the a an this that these those he she it they we you i his her its their in on at by for from with as \
                    after before during when while since although but and or so however there if to of between most many"""),
            "nl",
            read("""
                    dhr mevr mw mej dr drs ir ing mr prof st ds heer vgl bv bijv d.w.z m.a.w m.b.t i.v.m t.a.v n.a.v o.a e.a \
                    m.n nl ca c circa resp incl excl zgn zg z.g t.w t.e.m red uitg vert v jl a.s""", "nr nrs no p pp blz bl dl afb fig cat inv art hfst hs f fol pl vol kol par tel jrg afl ill", """
                    de het een dit dat deze die hij zij ze wij we ik jij u er in op bij voor van met na om door uit naar te \
                    maar en of als toen daarna daar hier zijn haar hun ook tot tijdens volgens sinds terwijl omdat"""),
            "es",
            read(
                    """
                    sr sra srta sres d dª dña dr dra drs prof profa sto sta st ud uds vd vds lic ing arq gral cnel cap tte mtro \
                    cf p.ej pej ej aprox hnos cía dpto avda av c/ pza ed eds coord trad introd ibíd ibid op.cit loc.cit vs""",
                    "n nº no núm núms num p pp pág págs vol vols t art arts cap caps fig figs ilus cat inv f fol lám tel c ca",
                    """
                    el la los las un una unos unas este esta estos estas ese esa él ella ellos ellas en de del a al por para \
                    con sin sobre desde hasta pero y o si su sus cuando como mientras aunque tras después antes según entre \
                    lo se no hay"""));

    private static final Abbreviations OF_ANY = ofAny();

    static Abbreviations of(String language) {
        return BY_LANGUAGE.getOrDefault(language.toLowerCase(Locale.ROOT), OF_ANY);
    }

    private static Abbreviations read(String always, String beforeNumbers, String starters) {
        return new Abbreviations(words(always), words(beforeNumbers), words(starters));
    }

    private static Set<String> words(String listed) {
        return Set.of(new HashSet<>(List.of(listed.strip().split("\\s+"))).toArray(String[]::new));
    }

    /// For an unknown language: what one of the four knows and none has as a word.
    private static Abbreviations ofAny() {
        Set<String> always = new HashSet<>();
        Set<String> before = new HashSet<>();
        Set<String> starters = new HashSet<>();
        for (Abbreviations one : BY_LANGUAGE.values()) {
            always.addAll(one.always);
            before.addAll(one.beforeNumbers);
            starters.addAll(one.starters);
        }
        always.removeAll(
                Set.of("ex", "me", "nl", "id", "col", "cap", "ing", "bv", "vs", "heer", "ed", "ej", "sir", "ft"));
        return new Abbreviations(always, before, starters);
    }

    /// Whether the full stop belongs to the word before it and no sentence ends.
    ///
    /// @param from where the block begins
    /// @param stop the full stop
    /// @param first letter or figure of what follows
    /// @param closes whether a bracket or quotation mark closes behind the stop
    boolean isAbbreviated(String text, int from, int stop, int first, int limit, boolean closes) {
        String word = wordBefore(text, from, stop);
        if (word.isEmpty() || closes) {
            return false;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        boolean number = Character.isDigit(text.charAt(first));
        boolean small = word.length() == 1 && Character.isLowerCase(word.charAt(0));
        if (always.contains(lower) && !small) {
            return true;
        }
        if (beforeNumbers.contains(lower)) {
            return number
                    || ROMAN.matcher(text.substring(first, Math.min(limit, first + 8)))
                            .matches();
        }
        if (word.chars().allMatch(Character::isDigit)) {
            return stop - word.length() == from && word.length() <= 2;
        }
        if (ENDING.contains(word.replace(" ", ""))) {
            return false;
        }
        boolean initials =
                INITIALS.matcher(word).matches() || FIRST_NAME.matcher(word).matches();
        return initials && !number && !isUnit(text, from, stop) && !starts(text, first, limit, word);
    }

    /// "5 m", "18 h": a letter behind a number, with which sentences do end.
    private static boolean isUnit(String text, int from, int stop) {
        if (stop - from < 2 || "mhgls".indexOf(text.charAt(stop - 1)) < 0) {
            return false;
        }
        int at = stop - 1;
        while (at > from && Span.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at > from && Character.isDigit(text.charAt(at - 1));
    }

    private boolean starts(String text, int first, int limit, String word) {
        int end = first;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean elided = end < limit && "'’".indexOf(text.charAt(end)) >= 0;
        String next = text.substring(first, end).toLowerCase(Locale.ROOT) + (elided ? "'" : "");
        boolean isName = word.length() <= 3 && Character.isUpperCase(word.charAt(0)) && PARTICLES.contains(next);
        return starters.contains(next) && !isName;
    }

    /// The run of letters, figures and inner full stops that the stop ends: "p.ex", "J.-C".
    private static String wordBefore(String text, int from, int stop) {
        int at = stop;
        while (at > from) {
            char c = text.charAt(at - 1);
            boolean belongs = Character.isLetterOrDigit(c)
                    || c == '°'
                    || c == 'º'
                    || c == 'ª'
                    || c == '/'
                    || c == '§'
                    || (c == '.' || c == '-') && at < stop && at - 1 > from && !Span.isBlank(text.charAt(at - 2));
            if (!belongs) {
                break;
            }
            at--;
        }
        return text.substring(at, stop);
    }
}

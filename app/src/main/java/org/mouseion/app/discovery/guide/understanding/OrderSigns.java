package org.mouseion.app.discovery.guide.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mouseion.app.discovery.index.analysis.Folding;

/// Signs that a text gives orders to a machine, or hides something from its reader.
///
/// The signs follow what is known of indirect prompt injection (Greshake and others 2023): orders to forget
/// or to obey, roles to play, words addressed to a model or put into its mouth, markup, invisible
/// characters, letters of several alphabets in one word, long encoded runs. The orders stand in
/// `order-signs.txt`, one pattern a line, so that they can be read and mended without reading code. No list
/// of signs is whole: what keeps the guide from obeying is that it has nothing to obey with; the signs only
/// keep an attacker's words out of the house's mouth.
public final class OrderSigns {

    /// Tags, zero-width and direction characters that a reader does not see.
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF]|[\\x{E0000}-\\x{E007F}]");

    /// Tags but for those that only set letters; templates; turns of a conversation as models are fed with
    /// them.
    private static final Pattern MARKUP = Pattern.compile(
            "(?i)<\\s*/?\\s*(?!(?:i|b|em|strong|sub|sup|br|p|u|cite|q|small|span)\\b)[a-z][a-z0-9-]*(?:\\s[^<>]{0,400})?/?>"
                    + "|<\\s*(?:script|iframe|img|svg|style|object|embed|a)\\b|<!--|\\bon[a-z]{3,12}\\s*=\\s*[\"']"
                    + "|javascript:|\\{\\{|\\{%|<\\||\\|>|\\[/?(?:system|inst|user|assistant)\\]"
                    + "|\\[[^\\]]{0,200}\\]\\(\\s*(?:https?:|javascript:|data:|//)"
                    + "|[\"']role[\"']\\s*:|\\[\\[[^\\]]{3,80}\\]\\]|#{2,}\\s*(?:system|instructions?|user|assistant)\\b");

    /// A long run that no language writes: encoded text, letters set apart one by one.
    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9+/=_-]{60,}"
            + "|(?<![A-Za-z0-9+/])(?=[A-Za-z0-9+]{0,40}[a-z])(?=[A-Za-z0-9+]{0,40}[A-Z])(?=[A-Za-z0-9+]{0,60}\\d)"
            + "[A-Za-z0-9+]{24,}={0,2}(?![A-Za-z0-9+/])"
            + "|(?:\\\\u[0-9a-fA-F]{4}){6,}|(?:[0-9a-f]{2} ){24,}|(?<!\\p{L})(?:\\p{L}[ .·-]{1,4}){14,}");

    /// Latin letters beside letters that only look like them.
    private static final Pattern MIXED = Pattern.compile(
            "\\p{IsLatin}[\\p{IsCyrillic}\\p{IsGreek}]\\p{IsLatin}|[\\p{IsCyrillic}\\p{IsGreek}]\\p{IsLatin}{2}"
                    + "|\\p{IsLatin}{2}[\\p{IsCyrillic}\\p{IsGreek}]");

    /// A word by itself, and fewer letters than no encoded text has.
    private static final int ENCODED_RUN = 24;

    private static final int SET_APART = 14;

    private static final List<Order> ORDERS = orders();

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:|www\\.|\\S@\\S|[<>{}]");

    /// The longest name of a person or body in the collections looked at has 118 characters.
    private static final int LONGEST_NAME = 160;

    private static final int FEWEST_SPACES = 3;

    private static final int LONG_WORD = 24;

    private OrderSigns() {}

    /// The first sign found, as a short key: `hidden`, `markup`, `encoded`, `mixed`, `order`.
    public static Optional<String> find(String text) {
        if (UNSEEN.matcher(text).find()) {
            return Optional.of("hidden");
        }
        if (MARKUP.matcher(text).find()) {
            return Optional.of("markup");
        }
        if (mayBeEncoded(text) && ENCODED.matcher(text).find()) {
            return Optional.of("encoded");
        }
        if (Wording.isDisguised(text)) {
            return Optional.of("encoded");
        }
        if (text.chars().anyMatch(OrderSigns::isGreekOrCyrillic)
                && MIXED.matcher(text).find()) {
            return Optional.of("mixed");
        }
        return isOrder(Folding.fold(text).replaceAll("[\\s\\u00a0\\u202f]+", " "))
                ? Optional.of("order")
                : Optional.empty();
    }

    private static boolean isOrder(String folded) {
        String words = " " + folded.replaceAll("[^a-z0-9]+", " ") + " ";
        return ORDERS.stream()
                .anyMatch(order -> order.begins().stream().anyMatch(words::contains)
                        && order.pattern().matcher(folded).find());
    }

    /// Whether a run without spaces is long, or words of one or two letters are many: the pattern is dear.
    private static boolean mayBeEncoded(String text) {
        int run = 0;
        int shorts = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                shorts += run > 0 && run <= 2 ? 1 : 0;
                run = 0;
            } else if (++run >= ENCODED_RUN) {
                return true;
            }
        }
        return shorts >= SET_APART;
    }

    private static boolean isGreekOrCyrillic(int c) {
        return c >= 0x370 && c <= 0x52F;
    }

    /// Whether a text may be taken for a name: short, without addresses, and free of the signs.
    public static boolean isName(String text) {
        if (text.length() > LONGEST_NAME || ADDRESS.matcher(text).find()) {
            return false;
        }
        // Of tens of thousands of names nearly all are too short to order anything.
        boolean brief = text.chars().filter(c -> c == ' ').count() < FEWEST_SPACES && text.length() < LONG_WORD;
        return brief || Wording.isPhrase(text) && find(text).isEmpty();
    }

    /// @param begins beginnings of words, each behind a space
    private record Order(List<String> begins, Pattern pattern) {}

    /// `MACHINE` and the other names in capitals stand for the alternatives of their line, `NAME =
    /// one|two`.
    private static List<Order> orders() {
        try (InputStream file = OrderSigns.class.getResourceAsStream("/discovery/guide/order-signs.txt")) {
            if (file == null) {
                throw new IllegalStateException("discovery/guide/order-signs.txt is not on the class path");
            }
            Map<String, String> names = new LinkedHashMap<>();
            List<Order> orders = new ArrayList<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                int begins = line.indexOf(" :: ");
                if (line.matches("[A-Z]+ = .*")) {
                    names.put(
                            line.substring(0, line.indexOf(' ')), "(?:" + line.substring(line.indexOf('=') + 2) + ")");
                } else if (begins > 0 && !line.startsWith("#")) {
                    String pattern = line.substring(begins + 4);
                    for (Map.Entry<String, String> name : names.entrySet()) {
                        pattern = pattern.replace(name.getKey(), name.getValue());
                    }
                    orders.add(new Order(
                            Arrays.stream(line.substring(0, begins).split(" "))
                                    .map(begin -> " " + begin)
                                    .toList(),
                            Pattern.compile(pattern)));
                }
            }
            return List.copyOf(orders);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

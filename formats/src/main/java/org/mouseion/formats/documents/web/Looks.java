package org.mouseion.formats.documents.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// How an element is told to look by its own style, as far as hiding goes.
final class Looks {

    private static final Pattern MATTERS = Pattern.compile(
            "(?i)display|visibility|opacity|font|color|background|left|top|indent|clip|width|height|transform|zoom|filter");

    private static final Pattern LENGTH = Pattern.compile("^(-?[0-9.]+)\\s*(px|pt|em|rem|%|vw|vh|cm)?$");
    private static final Pattern RGB =
            Pattern.compile("rgba?\\(\\s*(\\d+)[,\\s]+(\\d+)[,\\s]+(\\d+)(?:[,\\s/]+([0-9.]+)(%?))?\\s*\\)");

    private static final Pattern MOVED =
            Pattern.compile("translate(?:x|y|3d)?\\(\\s*(?:0[a-z%]*\\s*,\\s*)?(-?\\d+)(?:px|pt|%|vw|vh)?");

    /// Lightness decides: what is nearly white or nearly black is so in every hue.
    private static final Pattern HSL =
            Pattern.compile("hsla?\\([^,%]*[,\\s]\\s*[\\d.]+%[,\\s]\\s*([\\d.]+)%(?:[,\\s/]+([0-9.]+)%?)?\\s*\\)");

    /// Colours nearer than this to their ground, by the sum of the three channels, are not seen.
    private static final int NEAR = 24;

    private static final int FAR_AWAY = 900;

    private final Map<String, String> style = new HashMap<>();

    private Looks(String declarations) {
        for (String declaration : declarations.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                style.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration
                                .substring(colon + 1)
                                .replaceAll("(?i)!\\s*important", "")
                                .strip()
                                .toLowerCase(Locale.ROOT));
            }
        }
    }

    static boolean matters(String declarations) {
        return MATTERS.matcher(declarations).find();
    }

    static Looks of(Element element) {
        Looks looks = new Looks(element.attr("style"));
        if (element.normalName().equals("font") && element.hasAttr("color")) {
            looks.style.putIfAbsent("color", element.attr("color").toLowerCase(Locale.ROOT));
        }
        if (element.hasAttr("bgcolor")) {
            looks.style.putIfAbsent("background-color", element.attr("bgcolor").toLowerCase(Locale.ROOT));
        }
        return looks;
    }

    boolean isHidden() {
        boolean away = is("position", "absolute") || is("position", "fixed");
        return is("display", "none")
                || is("visibility", "hidden")
                || is("visibility", "collapse")
                || is("content-visibility", "hidden")
                || atMost("opacity", 0.05)
                || atMost("font-size", 2)
                || get("clip").matches("rect\\((0(px)?[,\\s]*){2,4}.*|rect\\(1px[,\\s]+1px.*")
                || get("clip-path").matches("inset\\((50|100)%.*|circle\\(0.*|polygon\\((0(px|%)?[\\s,]*)+\\).*")
                || get("transform").matches(".*scale[xy]?\\(0(\\.0\\d*)?[,)].*")
                || isMovedAway()
                || get("zoom").matches("0|0?\\.0\\d*|[0-9](\\.\\d+)?%")
                || get("filter").matches(".*opacity\\((0|0?\\.0\\d*|[0-4]%)\\).*")
                || get("font").matches("(.*\\s)?[01](px|pt)?(/\\S+)?\\s.*")
                || away && (isFar("left") || isFar("top") || isFar("right"))
                || isFar("text-indent")
                || isFar("margin-left")
                || (atMost("height", 1) || atMost("width", 1) || atMost("max-height", 1))
                        && get("overflow").matches("hidden|clip");
    }

    private boolean isMovedAway() {
        Matcher moved = MOVED.matcher(get("transform"));
        return moved.find() && Math.abs(number(moved.group(1))) >= FAR_AWAY;
    }

    /// White on white, or any colour on its like. Where no ground is given, it is that of the nearest
    /// element around which says so, else white.
    boolean isColourOfGround(Element element) {
        String written = get("color");
        if (written.isEmpty()) {
            return false;
        }
        if (written.equals("transparent")) {
            return true;
        }
        Optional<int[]> ink = colour(written);
        if (ink.isEmpty()) {
            return false;
        }
        if (ink.get()[3] == 0) {
            return true;
        }
        Element around = element;
        while (around != null) {
            Looks looks = of(around);
            String ground = looks.get("background-color");
            if (ground.isEmpty()) {
                ground = looks.get("background");
            }
            if (!ground.isEmpty() && !ground.equals("transparent") && !ground.equals("none")) {
                int[] found = colour(ground).orElse(null);
                return found != null && near(ink.get(), found);
            }
            around = around.parent();
        }
        return near(ink.get(), new int[] {255, 255, 255, 1});
    }

    private String get(String name) {
        return style.getOrDefault(name, "");
    }

    private boolean is(String name, String value) {
        return get(name).equals(value);
    }

    private boolean atMost(String name, double most) {
        Matcher length = LENGTH.matcher(get(name));
        if (!length.matches()) {
            return false;
        }
        double value = number(length.group(1));
        String unit = length.group(2) == null ? "" : length.group(2);
        return switch (unit) {
            case "em", "rem" -> value * 16 <= most;
            case "%", "vw", "vh" -> value <= 0;
            default -> value <= most;
        };
    }

    private boolean isFar(String name) {
        Matcher length = LENGTH.matcher(get(name));
        if (!length.matches()) {
            return false;
        }
        String unit = length.group(2) == null ? "" : length.group(2);
        double value = number(length.group(1));
        return unit.matches("em|rem")
                ? value * 16 <= -FAR_AWAY
                : unit.matches("%|vw|vh") ? value <= -100 : value <= -FAR_AWAY;
    }

    private static double number(String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException notOne) {
            return 1;
        }
    }

    private static boolean near(int[] one, int[] other) {
        int apart = 0;
        for (int i = 0; i < 3; i++) {
            apart += Math.abs(one[i] - other[i]);
        }
        return apart <= NEAR;
    }

    /// Red, green, blue, and 0 where it is not seen at all.
    private static Optional<int[]> colour(String written) {
        Matcher rgb = RGB.matcher(written);
        if (rgb.matches()) {
            double opaque = rgb.group(4) == null ? 1 : number(rgb.group(4));
            return Optional.of(new int[] {
                Integer.parseInt(cut(rgb.group(1))),
                Integer.parseInt(cut(rgb.group(2))),
                Integer.parseInt(cut(rgb.group(3))),
                opaque < 0.05 ? 0 : 1
            });
        }
        Matcher hsl = HSL.matcher(written);
        if (hsl.matches()) {
            int light = (int) Math.round(number(hsl.group(1)) * 2.55);
            boolean clear = hsl.group(2) != null && number(hsl.group(2)) < 0.05;
            return light > 240 || light < 15 || clear
                    ? Optional.of(new int[] {light, light, light, clear ? 0 : 1})
                    : Optional.empty();
        }
        if (written.matches("#[0-9a-f]{3,8}")) {
            return hex(written.substring(1));
        }
        return Optional.ofNullable(
                switch (written) {
                    case "white" -> new int[] {255, 255, 255, 1};
                    case "black" -> new int[] {0, 0, 0, 1};
                    case "snow", "ghostwhite", "floralwhite", "ivory", "azure", "mintcream" ->
                        new int[] {250, 252, 252, 1};
                    case "whitesmoke" -> new int[] {245, 245, 245, 1};
                    default -> null;
                });
    }

    private static String cut(String digits) {
        return digits.length() > 3 ? "255" : digits;
    }

    private static Optional<int[]> hex(String digits) {
        boolean brief = digits.length() < 6;
        if (digits.length() == 5 || digits.length() == 7) {
            return Optional.empty();
        }
        int[] colour = new int[4];
        colour[3] = 1;
        for (int i = 0; i < digits.length() / (brief ? 1 : 2); i++) {
            String channel = brief ? digits.substring(i, i + 1).repeat(2) : digits.substring(2 * i, 2 * i + 2);
            int value = Integer.parseInt(channel, 16);
            colour[i] = i == 3 ? (value < 13 ? 0 : 1) : value;
        }
        return Optional.of(colour);
    }
}

package org.mouseion.app.collection.catalogue.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/// What a browser without JavaScript would send for the last form of a page.
final class FormReader {

    private static final Pattern FIELD = Pattern.compile(
            "<input\\s([^>]*)>|<textarea\\s([^>]*)>(.*?)</textarea>|<select\\s([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\s([^>]*)>");

    private FormReader() {}

    static Map<String, List<String>> fields(String page) {
        Matcher form = Pattern.compile("<form[^>]*method=\"post\"[^>]*>(.*?)</form>", Pattern.DOTALL)
                .matcher(page);
        String body = "";
        while (form.find()) {
            body = form.group(1).contains("name=\"version\"") ? form.group(1) : body;
        }
        Map<String, List<String>> sent = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(body);
        while (field.find()) {
            if (field.group(1) != null) {
                String type = attribute(field.group(1), "type");
                boolean box = type.equals("checkbox") || type.equals("radio");
                if (!box || field.group(1).matches("(?s).*\\schecked(\\s.*|$)")) {
                    add(sent, field.group(1), attribute(field.group(1), "value"));
                }
            } else if (field.group(2) != null) {
                add(sent, field.group(2), HtmlUtils.htmlUnescape(field.group(3)));
            } else {
                Matcher option = OPTION.matcher(field.group(5));
                String chosen = null;
                while (option.find()) {
                    if (chosen == null || option.group(1).matches("(?s).*\\sselected(\\s.*|$)")) {
                        chosen = attribute(option.group(1), "value");
                    }
                }
                add(sent, field.group(4), chosen == null ? "" : chosen);
            }
        }
        return sent;
    }

    private static void add(Map<String, List<String>> sent, String attributes, String value) {
        sent.computeIfAbsent(attribute(attributes, "name"), n -> new ArrayList<>())
                .add(value);
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }
}

package org.mouseion.app.collection.intake.desk;

import java.util.stream.Collectors;
import org.mouseion.app.collection.intake.quarantine.AsideRow;
import org.mouseion.app.collection.intake.quarantine.AsideWords;
import org.mouseion.app.collection.intake.quarantine.SetAside;
import org.mouseion.app.platform.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One record of the quarantine as a page shows it.
///
/// @param text the record to be mended, as far as it is known
/// @param mendable whether the whole of it is here
public record AsideLine(AsideRow row, String reason, String advice, String text, boolean mendable) {

    private static final int LONGEST_EXCERPT = 2_000;

    static AsideLine of(AsideRow row, Words words) {
        SetAside aside = row.aside();
        String raw = aside.raw();
        String text = raw != null ? raw : aside.excerpt();
        boolean whole = raw != null || aside.excerpt().length() < LONGEST_EXCERPT;
        return new AsideLine(
                row,
                AsideWords.say(words, aside.code(), aside.args()),
                AsideWords.advise(words, aside.code(), aside.args()),
                text,
                whole && aside.position() > 0 && !aside.imported() && !text.isBlank());
    }

    /// The beginning of the record, for a list: what its fields say, where it can be read as fields.
    public String glimpse() {
        String told = fields();
        return told.length() <= 120 ? told : told.substring(0, 120) + "…";
    }

    private String fields() {
        try {
            JsonNode tree = text.startsWith("{") ? JsonMapper.shared().readTree(text) : null;
            return tree == null
                    ? text
                    : tree.properties().stream()
                            .map(field -> field.getKey() + ": "
                                    + (field.getValue().isString()
                                            ? field.getValue().asString()
                                            : field.getValue()))
                            .filter(field -> !field.endsWith(": "))
                            .collect(Collectors.joining(" · "));
        } catch (JacksonException notJson) {
            return text;
        }
    }

    String csv() {
        SetAside aside = row.aside();
        return String.join(
                ",",
                cell(row.fileName()),
                Long.toString(aside.position()),
                cell(aside.code()),
                cell(reason),
                cell(aside.detail()),
                cell(text));
    }

    /// A cell that no spreadsheet programme takes for a formula.
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}

package org.mouseion.app.discovery.site;

import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.Work;
import org.mouseion.app.platform.DayText;
import org.mouseion.app.platform.Page;

/// How to cite a work: a sentence for a text, RIS and BibTeX for a reference manager.
///
/// @param sentence maker, title, date, medium, house, inventory number, address, day of consultation
public record Citation(String sentence, String ris, String bibtex) {

    static Citation of(Work work, Page page, LocalDate today) {
        var facts = work.facts();
        String title = Cards.title(facts, page.words()).text();
        String address = page.absolute("/works/" + work.id().value());
        String date = FactWords.date(facts.dated(), page.locale());
        String house = facts.kept().isEmpty()
                ? page.house().name(page.locale())
                : facts.kept().in(page.locale());
        List<String> makers = facts.makers().stream().map(Maker::name).toList();
        String day = DayText.of(today, FormatStyle.LONG, page.locale());
        String sentence = java.util.stream.Stream.of(
                        String.join(", ", makers),
                        title,
                        date,
                        facts.medium().in(page.locale()),
                        house,
                        facts.inventoryNumber().isEmpty() ? "" : page.say("site.cite.number", facts.inventoryNumber()))
                .filter(s -> !s.isBlank())
                .collect(Collectors.joining(", "));
        return new Citation(
                sentence + ". " + page.say("site.cite.seen", address, day),
                ris(makers, title, firstYear(facts.dated()), house, facts.inventoryNumber(), address, today),
                bibtex(work, makers, title, edtf(facts.dated()), house, address, today));
    }

    /// RIS wants `YYYY/MM/DD/other`, where what is not known stays empty.
    private static String firstYear(@Nullable Dated dated) {
        Integer year = dated == null ? null : dated.earliest() != null ? dated.earliest() : dated.latest();
        return dated == null || year == null || year < 1
                ? ""
                : String.format(Locale.ROOT, "%04d///%s", year, dated.written());
    }

    /// BibLaTeX reads EDTF, levels 0 and 1.
    private static String edtf(@Nullable Dated dated) {
        return dated == null || dated.edtf() == null ? "" : dated.edtf();
    }

    private static String ris(
            List<String> makers,
            String title,
            String date,
            String house,
            String number,
            String address,
            LocalDate today) {
        StringBuilder ris = new StringBuilder("TY  - ART\r\n");
        makers.forEach(m -> line(ris, "AU", m));
        line(ris, "TI", title);
        line(ris, "DA", date);
        line(ris, "PB", house);
        line(ris, "AN", number);
        line(ris, "UR", address);
        line(ris, "Y2", today.toString());
        return ris.append("ER  - \r\n").toString();
    }

    private static void line(StringBuilder ris, String tag, String value) {
        if (!value.isBlank()) {
            ris.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append("\r\n");
        }
    }

    private static String bibtex(
            Work work, List<String> makers, String title, String date, String house, String address, LocalDate today) {
        StringBuilder entry = new StringBuilder("@misc{mouseion-" + work.id().value() + ",\n");
        field(entry, "author", makers.stream().map(m -> "{" + braced(m) + "}").collect(Collectors.joining(" and ")));
        field(entry, "title", "{" + braced(title) + "}");
        field(entry, "date", date);
        field(entry, "howpublished", braced(house));
        field(entry, "url", address);
        field(entry, "urldate", today.toString());
        return entry.append("}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isBlank() && !value.equals("{}")) {
            entry.append("  ").append(name).append(" = {").append(value).append("},\n");
        }
    }

    /// Braces and backslashes would end or command a BibTeX field; the other signs that TeX keeps for itself are
    /// escaped.
    private static String braced(String text) {
        return text.replaceAll("[\\\\{}]", "").replaceAll("([%&#$_])", "\\\\$1").replaceAll("\\s+", " ");
    }
}

package org.mouseion.app.discovery.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.FacetValues;
import org.mouseion.app.discovery.SearchAddress;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.SearchQuery.Sort;
import org.mouseion.app.discovery.Suggestions;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.index.analysis.Folding;
import org.mouseion.app.discovery.index.documents.Shown;
import org.mouseion.app.discovery.index.labels.LifeDates;
import org.mouseion.app.platform.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Suggests names from memory and titles from the index.
@Component
class SuggestedNames implements Suggestions {

    /// Letters beyond which nobody types a name.
    private static final int LONGEST = 80;

    private final NameKeeper keeper;
    private final Titles titles;
    private final Analysis analysis;
    private final MessageSource messages;

    SuggestedNames(NameKeeper keeper, Titles titles, Analysis analysis, MessageSource messages) {
        this.keeper = keeper;
        this.titles = titles;
        this.analysis = analysis;
        this.messages = messages;
    }

    @Override
    public List<Suggestion> find(String typed, Locale locale, int limit) {
        String line = typed.substring(0, Math.min(typed.length(), LONGEST));
        List<String> words = analysis.words(line);
        if (words.isEmpty() || limit < 1) {
            return List.of();
        }
        Words said = new Words(messages, locale);
        String folded = Folding.fold(line).strip();
        List<Suggestion> names = names(words, folded, said);
        List<Suggestion> works = works(words, said);
        // Names first, but titles always get a third of the room where there are any.
        int room = Math.max(limit - works.size(), limit - limit / 3);
        Map<String, Suggestion> chosen = new LinkedHashMap<>();
        names.stream().limit(room).forEach(s -> chosen.putIfAbsent(s.kind() + s.text() + s.detail(), s));
        works.forEach(s -> chosen.putIfAbsent(s.kind() + s.text() + s.detail(), s));
        names.stream().skip(room).forEach(s -> chosen.putIfAbsent(s.kind() + s.text() + s.detail(), s));
        return chosen.values().stream().limit(limit).toList();
    }

    private List<Suggestion> names(List<String> words, String folded, Words said) {
        Locale locale = said.locale();
        return keeper.names().find(words).stream()
                .sorted(Comparator.comparingDouble((Named named) -> -worth(named, folded, locale))
                        .thenComparing(named -> named.text(locale)))
                .limit(30)
                .map(named -> suggestion(named, said))
                .toList();
    }

    /// A name that begins as typed, in whatever language, comes before one that holds the words; one in the language
    /// of the page before another; a maker before a concept of the same weight; many works before few.
    private static double worth(Named named, String folded, Locale locale) {
        double best = 0;
        for (String name : named.all()) {
            String text = Folding.fold(name);
            double own = name.equals(named.name().byTag().get(locale.getLanguage())) ? 0.5 : 0;
            double begins = text.startsWith(folded) ? 3 + own : 0;
            best = Math.max(best, text.equals(folded) ? begins + 3 : begins);
        }
        double kind = named.facet() == Facet.MAKER ? 1 : 0;
        return best + kind + Math.log1p(named.works()) / 2;
    }

    private static Suggestion suggestion(Named named, Words said) {
        String detail = named.detail().isEmpty()
                ? said.say("suggest." + named.facet())
                : named.facet() == Facet.MAKER ? LifeDates.of(named.detail(), null, said) : named.detail();
        return new Suggestion(named.kind(), named.text(said.locale()), detail, address(named, said));
    }

    private static String address(Named named, Words said) {
        String site = "/" + said.tag();
        boolean numbered = FacetValues.findId(named.value()).isPresent();
        if (numbered && named.facet() == Facet.MAKER) {
            return site + "/makers/" + named.value();
        }
        if (numbered && named.facet() == Facet.PLACE) {
            return site + "/places/" + named.value();
        }
        SearchQuery query = new SearchQuery(
                "",
                Map.of(named.facet(), List.of(named.value())),
                null,
                null,
                false,
                Sort.RELEVANCE,
                1,
                SearchAddress.PAGE_SIZE,
                said.locale());
        return site + "/search?" + SearchAddress.write(query);
    }

    private List<Suggestion> works(List<String> words, Words said) {
        List<Suggestion> works = new ArrayList<>();
        for (Findings.Row row : titles.find(words)) {
            Shown shown = Shown.read(row.shown());
            String title = title(shown, said.tag());
            if (!title.isEmpty()) {
                works.add(new Suggestion(Kind.WORK, title, maker(shown), "/" + said.tag() + "/works/" + row.work()));
            }
        }
        return works;
    }

    private static String title(Shown shown, String tag) {
        List<Shown.Line> lines = shown.lines().stream()
                .filter(line -> line.field() == TextField.TITLE)
                .toList();
        return lines.stream()
                .filter(line -> tag.equals(line.value()))
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .map(Shown.Line::text)
                .orElse("");
    }

    private static String maker(Shown shown) {
        return shown.lines().stream()
                .filter(line -> line.field() == TextField.MAKER)
                .findFirst()
                .map(Shown.Line::text)
                .orElse("");
    }
}

package org.mouseion.app.discovery.guide.pages;

import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.site.Card;
import org.mouseion.app.platform.DayText;
import org.mouseion.app.platform.Page;

/// A question and its answer, as the page lays them out.
///
/// @param number place in the conversation, from 1
/// @param works those of the answer's works that exist
public record TurnView(int number, String asked, Conversation.Answer answer, List<Card> works) {
    private static final Pattern LINE_TO_CALL = Pattern.compile("(?:^|[:][\\h]*)(\\+?\\d[\\d -]+\\d), ");

    private static final Pattern PASSAGE = Pattern.compile("^(/sources/\\d+)#([\\w-]+)$");

    public TurnView {
        works = List.copyOf(works);
    }

    /// The day as the page's language writes it.
    public static String day(LocalDate day, Page page) {
        return DayText.of(day, FormatStyle.LONG, page.locale());
    }

    /// The name of a language in the language of the page, or the tag where it has none.
    public static String language(String tag, Page page) {
        String name = java.util.Locale.forLanguageTag(tag).getDisplayLanguage(page.locale());
        return name.isEmpty() ? tag : name;
    }

    /// The address of a passage, such that a long text opens at the part it stands in.
    public static String inPlace(String path) {
        return PASSAGE.matcher(path).replaceFirst("$1?at=$2#$2");
    }

    /// The number to call where a line of a reviewed answer names one; empty otherwise.
    public String dialled(Conversation.Line line) {
        Matcher number = LINE_TO_CALL.matcher(line.text());
        return answer.kind() == Reply.Kind.PROTOCOL && number.find()
                ? number.group(1).replaceAll("[^+\\d]", "")
                : "";
    }

    /// Whether the reader should be told that these words are in another language than the answer.
    public boolean isForeign(String tag) {
        return !tag.isEmpty() && !tag.equals(answer.language());
    }
}

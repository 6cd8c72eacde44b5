package org.mouseion.app.discovery.guide.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.guide.Reply;

/// What can be said to a question, before it becomes a reply.
///
/// @param works works to show beside it
/// @param why reasons, in the visitor's language
public record Told(List<Reply.Said> sentences, List<Long> works, Reply.@Nullable Table table, List<String> why) {

    public Told {
        sentences = List.copyOf(sentences);
        works = List.copyOf(works);
        why = List.copyOf(why);
    }

    public static Told of(Reply.Said sentence, List<Long> works, String why) {
        return new Told(List.of(sentence), works, null, List.of(why));
    }

    public Told and(Reply.Said sentence) {
        List<Reply.Said> more = new ArrayList<>(sentences);
        more.add(sentence);
        return new Told(more, works, table, why);
    }

    public Told and(List<Reply.Said> others) {
        List<Reply.Said> more = new ArrayList<>(sentences);
        more.addAll(others);
        return new Told(more, works, table, why);
    }

    public Told before(Reply.Said sentence) {
        List<Reply.Said> more = new ArrayList<>(List.of(sentence));
        more.addAll(sentences);
        return new Told(more, works, table, why);
    }

    public Told with(Reply.Table other) {
        return new Told(sentences, works, other, why);
    }
}

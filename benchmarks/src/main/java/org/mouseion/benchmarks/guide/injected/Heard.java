package org.mouseion.benchmarks.guide.injected;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.guide.Reply;
import tools.jackson.databind.JsonNode;

/// A reply, whether it came from the guide itself or over HTTP.
///
/// @param sentences sentences and rows of tables
/// @param own the house's own words beside them: choices, reasons
/// @param paths where citations lead
/// @param status of the answer over HTTP; 200 in this process
record Heard(
        int status, boolean isAnswer, String language, List<Said> sentences, List<String> own, List<String> paths) {

    record Said(String text, boolean cited, boolean quoted) {}

    static Heard of(Reply reply) {
        List<Said> said = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        reply.sentences().forEach(one -> {
            said.add(new Said(one.text(), !one.citations().isEmpty(), one.quoted()));
            one.citations().forEach(citation -> paths.add(citation.path()));
        });
        Reply.Table table = reply.table();
        List<String> own = new ArrayList<>(reply.choices());
        own.addAll(reply.why());
        if (table != null) {
            own.add(table.caption());
            table.rows().forEach(row -> said.add(new Said(String.join(" ", row), true, false)));
            table.citations().forEach(citation -> paths.add(citation.path()));
        }
        return new Heard(200, reply.kind() == Reply.Kind.ANSWER, reply.language(), said, own, paths);
    }

    static Heard of(int status, @Nullable JsonNode reply) {
        if (reply == null || status != 200) {
            return new Heard(status, false, "", List.of(), List.of(), List.of());
        }
        List<Said> said = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        for (JsonNode one : reply.path("sentences")) {
            JsonNode citations = one.path("citations");
            said.add(new Said(
                    one.path("text").asString(""),
                    !citations.isEmpty(),
                    one.path("quoted").asBoolean(false)));
            citations.forEach(
                    citation -> paths.add(citation.path("address").asString("").replaceFirst("^https?://[^/]*", "")));
        }
        for (JsonNode row : reply.path("table").path("rows")) {
            said.add(new Said(row.toString(), true, false));
        }
        List<String> own = new ArrayList<>();
        reply.path("choices").forEach(choice -> own.add(choice.asString("")));
        reply.path("why").forEach(reason -> own.add(reason.asString("")));
        return new Heard(
                status,
                reply.path("kind").asString("").equals("ANSWER"),
                reply.path("language").asString(""),
                said,
                own,
                paths);
    }

    /// Sentences and rows, one a line.
    String text() {
        return String.join("\n", sentences.stream().map(Said::text).toList());
    }
}

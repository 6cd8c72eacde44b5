package org.mouseion.app.discovery.voice.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.app.knowledge.Audience;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceDraft;
import org.mouseion.app.knowledge.SourceDraft.PassageDraft;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.SourceKind;
import org.mouseion.app.knowledge.SourceState;
import org.mouseion.app.knowledge.Validity;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;

/// A letter, a page of a diary, a chapter, as a person typed it in.
///
/// @param written EDTF date; may be empty
record Document(
        String title,
        String language,
        String written,
        String addressee,
        String place,
        String speaker,
        String rights,
        String text) {

    Document {
        if (title.isBlank() || text.isBlank()) {
            throw new Problem("voice-document-empty", 422);
        }
    }

    SourceDraft draft(String author, Person person) {
        List<PassageDraft> passages = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R\\s*\\R")) {
            if (!paragraph.isBlank()) {
                passages.add(new PassageDraft(
                        "p" + (passages.size() + 1), "", place.strip(), paragraph.strip(), particulars()));
            }
        }
        Source source = new Source(
                new SourceId(0),
                0,
                SourceKind.WRITING,
                SourceState.PUBLISHED,
                title.strip(),
                author,
                language,
                person.name(),
                person.id(),
                3,
                Validity.ALWAYS,
                null,
                Audience.EVERYONE,
                rights.strip(),
                "",
                true,
                Instant.EPOCH);
        return new SourceDraft(source, passages, List.of(), true);
    }

    private Map<String, String> particulars() {
        Map<String, String> particulars = new LinkedHashMap<>();
        put(particulars, "written", written);
        put(particulars, "addressee", addressee);
        put(particulars, "speaker", speaker);
        return particulars;
    }

    private static void put(Map<String, String> particulars, String name, String value) {
        if (!value.isBlank()) {
            particulars.put(name, value.strip());
        }
    }
}

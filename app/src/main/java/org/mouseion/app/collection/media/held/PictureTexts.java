package org.mouseion.app.collection.media.held;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The words of pictures.
@Component
public class PictureTexts {

    private final JdbcClient sql;
    private final Clock clock;

    PictureTexts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public List<PictureText> list(PictureId picture) {
        return list(List.of(picture));
    }

    public List<PictureText> list(Collection<PictureId> pictures) {
        if (pictures.isEmpty()) {
            return List.of();
        }
        return sql.sql("""
                select picture, language, use, state, text, proposer, grounds, author, changed from collection.picture_text
                where picture in (:pictures) order by picture, use, language, state""")
                .param("pictures", pictures.stream().map(PictureId::value).toList())
                .query((row, n) -> new PictureText(
                        new PictureId(row.getLong(1)),
                        row.getString(2),
                        TextUse.valueOf(row.getString(3)),
                        row.getString(4).equals("ACCEPTED"),
                        row.getString(5),
                        row.getString(6),
                        List.of(FactsJson.read(row.getString(7), TextGround[].class)),
                        row.getLong(8),
                        row.getObject(9, OffsetDateTime.class).toInstant()))
                .list();
    }

    /// The accepted words of one use, by picture; a picture without any has no entry.
    public Map<PictureId, Texts> listAccepted(Collection<PictureText> texts, TextUse use) {
        Map<PictureId, Map<String, String>> byPicture = new HashMap<>();
        texts.stream()
                .filter(t -> t.accepted() && t.use() == use)
                .forEach(t -> byPicture
                        .computeIfAbsent(t.picture(), id -> new LinkedHashMap<>())
                        .put(t.language(), t.text()));
        Map<PictureId, Texts> said = new HashMap<>();
        byPicture.forEach((id, byTag) -> said.put(id, new Texts(byTag)));
        return said;
    }

    public Optional<PictureText> findProposed(PictureId picture, String language, TextUse use) {
        return list(picture).stream()
                .filter(t -> !t.accepted() && t.language().equals(language) && t.use() == use)
                .findFirst();
    }

    /// Accepted words in place of those there; blank words take them away.
    public void accept(PictureId picture, String language, TextUse use, String text, String proposer, long author) {
        write(picture, language, use, "ACCEPTED", text, proposer, List.of(), author);
    }

    public void propose(
            PictureId picture, String language, TextUse use, String text, String proposer, List<TextGround> grounds) {
        write(picture, language, use, "PROPOSED", text, proposer, grounds, 0);
    }

    public void dropProposal(PictureId picture, String language, TextUse use) {
        write(picture, language, use, "PROPOSED", "", "", List.of(), 0);
    }

    private void write(
            PictureId picture,
            String language,
            TextUse use,
            String state,
            String text,
            String proposer,
            List<TextGround> grounds,
            long author) {
        if (text.isBlank()) {
            sql.sql("delete from collection.picture_text where picture = ? and language = ? and use = ? and state = ?")
                    .params(picture.value(), language, use.name(), state)
                    .update();
            return;
        }
        sql.sql("""
                insert into collection.picture_text (picture, language, use, state, text, proposer, grounds, author,
                    changed)
                values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                on conflict (picture, language, use, state) do update set text = excluded.text,
                    proposer = excluded.proposer, grounds = excluded.grounds, author = excluded.author, changed = excluded.changed""")
                .params(
                        picture.value(),
                        language,
                        use.name(),
                        state,
                        text.strip(),
                        proposer,
                        FactsJson.write(grounds),
                        author,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}

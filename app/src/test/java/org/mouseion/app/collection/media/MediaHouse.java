package org.mouseion.app.collection.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.Identifier;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkDraft;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.catalogue.CatalogueNeighbours;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.mouseion.app.collection.catalogue.SampleFacts;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.JobKind;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What a test does with the pictures of a house: real tables, real files, jobs run when the test says.
public class MediaHouse extends CatalogueNeighbours {

    @Bean
    Steps steps(
            List<JobKind> kinds,
            Works works,
            PictureRows rows,
            FileStore files,
            JdbcClient sql,
            PlatformTransactionManager transactions) {
        return new Steps(kinds, works, rows, files, sql, new TransactionTemplate(transactions));
    }

    public record Steps(
            List<JobKind> kinds,
            Works works,
            PictureRows rows,
            FileStore files,
            JdbcClient sql,
            TransactionTemplate transaction) {

        /// A picture of the work, whose pyramid is still to be made.
        public PictureId hang(@Nullable WorkId work, byte[] picture, Access access) throws IOException {
            FileRef file = files.put(new ByteArrayInputStream(picture));
            return rows.add(new PictureRows.Arrival(
                    work,
                    new HeldPicture.Master(file, 0, "picture.png", "image/png", picture.length),
                    Texts.NONE,
                    null,
                    true,
                    access,
                    "",
                    null,
                    0));
        }

        public void empty() {
            sql.sql(
                            "truncate collection.work, collection.work_origin, collection.work_version, collection.work_base,"
                                    + " collection.work_incoming, collection.picture, collection.picture_text,"
                                    + " collection.picture_take, collection.picture_take_line, collection.picture_candidate,"
                                    + " collection.work_access, collection.page_series, collection.spoken_text, collection.spotted_word, collection.picture_looks cascade")
                    .update();
        }

        /// Works with these inventory numbers, in order.
        public List<WorkId> works(String... numbers) {
            List<WorkDraft> drafts = new ArrayList<>();
            for (String number : numbers) {
                WorkFacts facts = FactsJson.withFields(
                        SampleFacts.titled("Work " + number), new WithNumber(number).facts(), List.of("identifiers"));
                drafts.add(new WorkDraft(new SourceRef("tests", "key of " + number), "1", facts));
            }
            Works.Saved saved = transaction.execute(status -> works.save(drafts));
            return saved.outcomes().stream().map(Works.Outcome::id).toList();
        }

        public MediaRun run(String kind, Map<String, String> parameters) throws Exception {
            return run(kind, new MediaRun(parameters, transaction));
        }

        public MediaRun run(String kind, MediaRun run) throws Exception {
            JobKind found = kinds.stream()
                    .filter(k -> k.name().equals(kind))
                    .findFirst()
                    .orElseThrow();
            found.run(run);
            return run;
        }

        public MediaRun fresh(Map<String, String> parameters) {
            return new MediaRun(new HashMap<>(parameters), transaction);
        }
    }

    private record WithNumber(String number) {
        WorkFacts facts() {
            return FactsJson.read(
                    FactsJson.write(Map.of("identifiers", List.of(new Identifier("inventory", number)))),
                    WorkFacts.class);
        }
    }
}

package org.mouseion.app.collection.intake.run;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.mouseion.app.collection.intake.mapping.Mapping;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.governance.Passport;
import org.mouseion.app.platform.Bundles;
import org.mouseion.app.platform.Desk;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.House;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Words;
import org.mouseion.formats.records.ReadOverrides;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Real catalogue, real tables, real files; the ledger, the queue and the vocabulary are written for the tests.
@TestConfiguration
public class IntakeHouse {

    @Bean
    RememberingLedger ledger() {
        return new RememberingLedger();
    }

    @Bean
    WaitingJobs jobs() {
        return new WaitingJobs();
    }

    @Bean
    People people() {
        return new People() {
            @Override
            public Optional<Person> findCurrent() {
                return Optional.of(Person.HOUSE);
            }

            @Override
            public String nameOf(long accountId) {
                return "Mouseion";
            }
        };
    }

    @Bean
    Desk desk() {
        return () -> DeskMenu.of(List.of(), Person.HOUSE);
    }

    @Bean
    Pages pages() throws IOException {
        MessageSource messages = Bundles.load();
        return new Pages() {
            @Override
            public Page of(HttpServletRequest request, String title, String description) {
                return new Page(
                        words(request),
                        new House(Map.of("en", "Test House"), Map.of(), "", false),
                        title,
                        description,
                        request.getRequestURI(),
                        "",
                        "http://localhost",
                        Optional.of(Person.HOUSE),
                        null,
                        List.of(),
                        false,
                        false,
                        new Page.Csrf("_csrf", "token"),
                        false,
                        path -> "/" + path,
                        List.of());
            }

            @Override
            public Words words(HttpServletRequest request) {
                return new Words(messages, request.getLocale());
            }
        };
    }

    @Bean
    Intake intake(
            Plans plans,
            ImportJob job,
            FileStore files,
            Works works,
            JdbcClient sql,
            PlatformTransactionManager transactions) {
        return new Intake(plans, job, files, works, sql, new TransactionTemplate(transactions));
    }

    /// What a test does with the house.
    public static final class Intake {
        private final Plans plans;
        private final ImportJob job;
        private final FileStore files;
        private final Works works;
        private final JdbcClient sql;
        private final TransactionTemplate transaction;
        private long jobs = 100;

        Intake(Plans plans, ImportJob job, FileStore files, Works works, JdbcClient sql, TransactionTemplate tx) {
            this.plans = plans;
            this.job = job;
            this.files = files;
            this.works = works;
            this.sql = sql;
            this.transaction = tx;
        }

        public void empty() {
            sql.sql("truncate collection.work, collection.work_origin, collection.work_version, collection.work_base,"
                            + " collection.work_incoming, collection.agent, collection.agent_name,"
                            + " collection.agent_origin, collection.place, collection.place_name,"
                            + " collection.intake_plan, collection.intake_met, collection.intake_side,"
                            + " collection.intake_annex, collection.intake_aside, collection.intake_mapping")
                    .update();
        }

        /// Runs what was asked for on the desk, as the queue would, and notes how it ended.
        public Map<String, Long> runAsked(long planId, WaitingJobs queue) {
            Plan plan = plans.get(planId);
            JobId id = new JobId(Objects.requireNonNull(plan.job()));
            SteppingRun run = new SteppingRun(id.value(), planId, transaction);
            Map<String, Long> counts = go(run);
            queue.views.put(
                    id,
                    new JobView(
                            id,
                            Imports.KIND,
                            Map.of(),
                            JobView.State.DONE,
                            run.progress(),
                            Instant.EPOCH,
                            Instant.EPOCH,
                            Instant.EPOCH.plusSeconds(3),
                            0,
                            null,
                            Map.of()));
            return counts;
        }

        Plan plan(InputStream content, String name, Mapping mapping) {
            try (content) {
                return plans.make(files.put(content), name, 1, ReadOverrides.none(), mapping, 0);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        Plan plan(String content, Mapping mapping) {
            return plan(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "test", mapping);
        }

        Plan plan(Path file, Mapping mapping) throws IOException {
            return plan(Files.newInputStream(file), file.getFileName().toString(), mapping);
        }

        void save(Plan plan) {
            plans.save(plan);
        }

        SteppingRun run(Plan plan) {
            return new SteppingRun(++jobs, plan.id(), transaction);
        }

        /// Runs to the end and answers what it came to.
        Map<String, Long> bring(Plan plan) {
            return go(run(plan));
        }

        Map<String, Long> bring(String content, Mapping mapping) {
            return bring(plan(content, mapping));
        }

        Map<String, Long> go(SteppingRun run) {
            try {
                job.run(run);
            } catch (IOException | InterruptedException broken) {
                throw new IllegalStateException(broken);
            }
            return new TreeMap<>(run.progress().counts());
        }

        public Work work(String source, String id) {
            return works.find(new SourceRef(source, id)).orElseThrow();
        }

        public String title(String source, String id) {
            return work(source, id).facts().title().in(Locale.ENGLISH);
        }

        /// Everything the catalogue and the quarantine hold, without numbers that depend on the run.
        List<String> everything() {
            List<String> all = new ArrayList<>();
            works.forEachBatch(
                    0,
                    500,
                    batch -> batch.forEach(work -> all.add(work.source() + " " + work.state() + " " + work.version()
                            + " " + FactsJson.write(work.facts()))));
            sql.sql("select source, position, code, imported, excerpt from collection.intake_aside")
                    .query((row, n) -> row.getString(1) + " " + row.getLong(2) + " " + row.getString(3) + " "
                            + row.getBoolean(4) + row.getString(5))
                    .list()
                    .forEach(all::add);
            return all.stream().sorted().toList();
        }
    }

    /// Keeps the deeds.
    public static final class RememberingLedger implements Ledger {
        public final List<Deed> deeds = new CopyOnWriteArrayList<>();

        @Override
        public Passport write(Deed deed) {
            deeds.add(deed);
            return new Passport(deeds.size(), Instant.EPOCH, deed, "0".repeat(64), "0".repeat(64));
        }

        @Override
        public List<Passport> list(String subject, int limit) {
            return List.of();
        }

        @Override
        public Verification verify() {
            return new Verification(deeds.size(), null, null);
        }
    }

    /// Jobs that wait until a test runs them.
    public static final class WaitingJobs implements Jobs {
        public final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
        public final Map<JobId, JobView> views = new ConcurrentHashMap<>();

        @Override
        public JobId ask(String kind, Map<String, String> parameters) {
            asked.add(parameters);
            return new JobId(asked.size());
        }

        @Override
        public Optional<JobView> find(JobId id) {
            return Optional.ofNullable(views.get(id));
        }

        @Override
        public List<JobView> listRecent(int limit) {
            return List.of();
        }

        @Override
        public void cancel(JobId id) {}

        @Override
        public void retry(JobId id) {}
    }
}

package org.mouseion.app.knowledge.repertoire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mouseion.app.knowledge.Line;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.Repertoire;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.SourceKind;
import org.mouseion.app.knowledge.Statement;
import org.mouseion.app.knowledge.StatementState;
import org.mouseion.app.knowledge.moves.Moves;
import org.mouseion.app.knowledge.sources.DraftRows;
import org.mouseion.app.knowledge.sources.PassageRows;
import org.mouseion.app.knowledge.sources.SourceRows;
import org.mouseion.app.knowledge.statements.StatementRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The repertoire, read from the tables in one snapshot each time: who answers keeps what it makes of it.
@Component
class PostgresRepertoire implements Repertoire {

    private final Moves moves;
    private final SourceRows sources;
    private final PassageRows passages;
    private final DraftRows drafts;
    private final StatementRows statements;
    private final TransactionTemplate snapshot;

    PostgresRepertoire(
            Moves moves,
            SourceRows sources,
            PassageRows passages,
            DraftRows drafts,
            StatementRows statements,
            PlatformTransactionManager transactions) {
        this.moves = moves;
        this.sources = sources;
        this.passages = passages;
        this.drafts = drafts;
        this.statements = statements;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public long version() {
        return moves.version();
    }

    @Override
    public List<Line> list(LocalDate day) {
        return within(() -> lines(day, inForce(), false));
    }

    @Override
    public List<Line> listWritings(LocalDate day) {
        return within(() -> lines(day, inForce(), true));
    }

    @Override
    public List<Line> rehearse(LocalDate day, SourceId source) {
        return within(() -> {
            Map<SourceId, Voice> voices = inForce();
            drafts.find(source).ifPresent(waiting -> {
                Voice now = voices.get(source);
                List<Passage> before = now == null ? List.of() : now.passages();
                Voice draft =
                        Rehearsal.of(waiting.source(), before, passages.listDraft(source), statements.list(source));
                voices.put(source, draft);
            });
            return lines(day, voices, false);
        });
    }

    private Map<SourceId, Voice> inForce() {
        Map<SourceId, List<Passage>> words = new LinkedHashMap<>();
        passages.listInForce()
                .forEach(passage -> words.computeIfAbsent(passage.source(), s -> new ArrayList<>())
                        .add(passage));
        Map<SourceId, List<Statement>> said = new LinkedHashMap<>();
        statements
                .list(StatementState.ACCEPTED)
                .forEach(statement -> said.computeIfAbsent(statement.source(), s -> new ArrayList<>())
                        .add(statement));
        Map<SourceId, Voice> voices = new LinkedHashMap<>();
        for (Source source : sources.list()) {
            voices.put(
                    source.id(),
                    new Voice(
                            source,
                            words.getOrDefault(source.id(), List.of()),
                            said.getOrDefault(source.id(), List.of())));
        }
        return voices;
    }

    private static List<Line> lines(LocalDate day, Map<SourceId, Voice> voices, boolean writings) {
        return voices.values().stream()
                .filter(voice -> voice.source().kind() == SourceKind.WRITING == writings)
                .sorted(Comparator.comparingLong(voice -> voice.source().id().value()))
                .flatMap(voice -> voice.lines(day).stream())
                .toList();
    }

    private List<Line> within(java.util.function.Supplier<List<Line>> reading) {
        return Objects.requireNonNull(snapshot.execute(status -> reading.get()));
    }
}

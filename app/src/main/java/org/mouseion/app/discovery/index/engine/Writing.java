package org.mouseion.app.discovery.index.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import org.jspecify.annotations.Nullable;

/// A batch of changes. Closing it waits until the engine has taken them, and neither writes them to disk nor shows
/// them: [EngineIndex#flush] and [EngineIndex#refresh] do, far less often.
final class Writing implements AutoCloseable {

    final SearchSession session;
    private final AtomicReference<@Nullable CompletableFuture<? extends SearchIndexingPlanExecutionReport>> taken =
            new AtomicReference<>();

    Writing(SearchMapping mapping) {
        IndexingPlanSynchronizationStrategy strategy = context -> {
            context.documentCommitStrategy(DocumentCommitStrategy.NONE);
            context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
            context.indexingFutureHandler(taken::set);
        };
        session = mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(strategy)
                .build();
    }

    @Override
    public void close() {
        session.close();
        CompletableFuture<? extends SearchIndexingPlanExecutionReport> report = taken.get();
        if (report != null) {
            Throwable failure = report.join().throwable().orElse(null);
            if (failure != null) {
                throw new IllegalStateException("The search engine refused a batch of works", failure);
            }
        }
    }
}

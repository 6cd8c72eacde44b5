package org.mouseion.app.collection.catalogue.authorities;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Answers given lately, the longest unused forgotten first. An answer counts only once its transaction is committed:
/// what is rolled back was never known.
final class Remembered<K, V> {

    private final Map<K, V> answers;

    /// @param most how many answers are kept
    Remembered(int most) {
        this.answers = new LinkedHashMap<>(1024, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Optional<V> find(K question) {
        return Optional.ofNullable(answers.get(question));
    }

    void remember(Map<K, V> given) {
        if (given.isEmpty()) {
            return;
        }
        Map<K, V> kept = Map.copyOf(given);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                put(kept);
            }
        });
    }

    private synchronized void put(Map<K, V> given) {
        answers.putAll(given);
    }
}

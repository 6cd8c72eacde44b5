package org.mouseion.app.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Recall: what rests on what. Whoever makes something from the house's knowledge registers it here, and hears
/// [Recalled] when its ground moves.
public interface Derivatives {

    /// Registers what was made, or says anew what it rests on; standing again. Inside the caller's transaction.
    DerivativeId register(
            DerivativeKind kind, String key, String title, String language, String path, Collection<Ground> grounds);

    /// Forgets a derivative that is there no more.
    void drop(DerivativeKind kind, String key);

    Optional<Derivative> find(DerivativeKind kind, String key);

    /// Everything that rests on any of `grounds`, at any remove: on a source rest its passages and statements, on a
    /// passage its statements, on a derivative its own derivatives. Each once, by kind, language and title.
    List<Derivative> listResting(Collection<Ground> grounds);
}

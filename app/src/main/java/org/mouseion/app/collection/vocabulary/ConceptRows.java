package org.mouseion.app.collection.vocabulary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.VocabularyScheme;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The tables of the vocabulary.
@Component
final class ConceptRows {

    private final JdbcClient sql;

    ConceptRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// A concept as a writer needs it.
    ///
    /// @param json its facts as text, to compare
    record Held(Node node, boolean edited, String json) {}

    /// A concept to be written.
    record Written(ConceptId id, String scheme, String uri, ConceptFacts facts) {}

    long version() {
        return sql.sql("select version from collection.vocabulary_state")
                .query(Long.class)
                .single();
    }

    /// Makes this transaction the only writer until it ends, and gives the version its changes will bear: versions are
    /// committed in their order.
    long nextVersion() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Concepts are written inside a transaction."
                    + " Maybe the call belongs in JobRun.commit or a TransactionTemplate.");
        }
        return sql.sql("update collection.vocabulary_state set version = version + 1 returning version")
                .query(Long.class)
                .single();
    }

    List<Node> listNewerThan(long version) {
        return sql.sql("select id, scheme, uri, stamp, facts from collection.concept where stamp > ? order by id")
                .param(version)
                .query(ConceptRows::node)
                .list();
    }

    Map<String, VocabularyScheme> findSchemes() {
        Map<String, VocabularyScheme> schemes = new LinkedHashMap<>();
        sql.sql("select key, title, uri, uses from collection.scheme order by place")
                .query((row, number) -> new VocabularyScheme(
                        row.getString(1),
                        FactsJson.read(row.getString(2), Texts.class),
                        row.getString(3),
                        Arrays.stream((String[]) row.getArray(4).getArray())
                                .map(VocabularyScheme.Use::valueOf)
                                .collect(Collectors.toSet())))
                .list()
                .forEach(scheme -> schemes.put(scheme.key(), scheme));
        return schemes;
    }

    /// Makes the vocabulary known, or changes what is known of it; a title that is not given stays.
    void write(VocabularyScheme scheme) {
        sql.sql("""
                insert into collection.scheme (key, title, uri, uses) values (?, ?::json, ?, ?)
                on conflict (key) do update
                set title = case when ? then scheme.title else excluded.title end,
                    uri = case when excluded.uri = '' then scheme.uri else excluded.uri end,
                    uses = case when excluded.uses = '{}' then scheme.uses else excluded.uses end""")
                .params(
                        scheme.key(),
                        FactsJson.write(scheme.title()),
                        scheme.uri(),
                        scheme.uses().stream().map(Enum::name).sorted().toArray(String[]::new),
                        scheme.title().isEmpty())
                .update();
    }

    Map<String, Held> findHeld(Collection<String> uris) {
        Map<String, Held> held = new HashMap<>();
        sql.sql("select id, scheme, uri, stamp, facts, edited from collection.concept where uri = any(?)")
                .param(uris.toArray(String[]::new))
                .query((row, number) -> new Held(node(row, number), row.getBoolean(6), row.getString(5)))
                .list()
                .forEach(h -> held.put(h.node().uri(), h));
        return held;
    }

    long[] nextNumbers(int count) {
        return sql
                .sql("select nextval('collection.concept_number') from generate_series(1, ?)")
                .param(count)
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /// Writes concepts as a file or a source has them; what they were becomes history.
    void write(long stamp, Collection<Written> concepts) {
        if (concepts.isEmpty()) {
            return;
        }
        long[] ids = concepts.stream().mapToLong(c -> c.id().value()).toArray();
        keep(ids);
        sql.sql("""
                insert into collection.concept (id, scheme, uri, version, changed, author, kind, stamp, facts)
                select d.id, d.scheme, d.uri, 1, now(), 0, 'IMPORT', ?, d.facts::json
                from unnest(?::bigint[], ?::text[], ?::text[], ?::text[]) as d(id, scheme, uri, facts)
                on conflict (id) do update
                set version = concept.version + 1, changed = now(), author = 0, kind = 'IMPORT', restored = null,
                    stamp = excluded.stamp,
                    facts = excluded.facts""")
                .params(
                        stamp,
                        ids,
                        concepts.stream().map(Written::scheme).toArray(String[]::new),
                        concepts.stream().map(Written::uri).toArray(String[]::new),
                        concepts.stream().map(c -> FactsJson.write(c.facts())).toArray(String[]::new))
                .update();
    }

    /// Copies the concepts as they are to their history.
    void keep(long[] ids) {
        sql.sql(
                        "insert into collection.concept_version (concept, version, changed, author, kind, restored, facts)"
                                + " select id, version, changed, author, kind, restored, facts from collection.concept where id = any(?)")
                .param(ids)
                .update();
    }

    private static Node node(ResultSet row, int number) throws SQLException {
        return new Node(
                new ConceptId(row.getLong(1)),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                FactsJson.read(row.getString(5), ConceptFacts.class));
    }
}

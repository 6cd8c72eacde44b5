package org.mouseion.app.collection.intake.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.platform.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Every mapping the house knows: those people saved, then those it came with. A saved one hides a shipped one of the
/// same name.
@Component
public class Mappings {

    private final JdbcClient sql;

    Mappings(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Mapping> list() {
        List<Mapping> all = new ArrayList<>(listSaved());
        Set<String> names = new HashSet<>();
        all.forEach(mapping -> names.add(mapping.name()));
        ShippedMappings.list().stream().filter(m -> !names.contains(m.name())).forEach(all::add);
        return all;
    }

    public List<Mapping> listSaved() {
        return sql.sql("select document from collection.intake_mapping order by saved desc")
                .query((row, n) -> MappingJson.read(row.getString(1)))
                .list();
    }

    public Optional<Mapping> find(String name) {
        return sql.sql("select document from collection.intake_mapping where name = ?")
                .param(name)
                .query((row, n) -> MappingJson.read(row.getString(1)))
                .optional()
                .or(() -> ShippedMappings.find(name));
    }

    public Mapping get(String name) {
        return find(name)
                .orElseThrow(() -> Problem.notFound(
                        "mapping-not-found",
                        name,
                        String.join(", ", list().stream().map(Mapping::name).toList())));
    }

    /// Saves a mapping under `name`; one that differs from what was saved before is its next version.
    public Mapping save(String name, Mapping mapping, long person) {
        Optional<Mapping> before = find(name);
        int version = before.map(Mapping::version).orElse(0);
        Mapping known = before.orElse(null);
        if (known != null && MappingJson.write(mapping.named(name, version)).equals(MappingJson.write(known))) {
            return known;
        }
        Mapping saved = mapping.named(name, version + 1);
        sql.sql("""
                        insert into collection.intake_mapping (name, version, document, saved_by) values (?, ?, ?, ?)
                        on conflict (name) do update
                        set version = excluded.version, document = excluded.document, saved = now(),
                            saved_by = excluded.saved_by""")
                .params(saved.name(), saved.version(), MappingJson.write(saved), person)
                .update();
        return saved;
    }
}

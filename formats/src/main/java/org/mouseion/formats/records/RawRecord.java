package org.mouseion.formats.records;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One record as its source wrote it: text, nothing interpreted. A row of a table is a flat tree whose keys are the
/// headings.
///
/// A *path* names the leaves of the tree: `title`, `dateRange.startYear`, `contributors[].fc`,
/// `subjects.children[].children[].name`, `images[]` or a heading such as `Denomination 3`. A list adds `[]`, a level
/// adds a dot; keys are never escaped, so a heading that holds a dot is simply written as it is.
///
/// @param position see [RecordOutcome#position]
/// @param tree     values are String, [WrittenNumber], Boolean, null, or a Map or List of these; read-only, in the
/// order
///                 of the source
/// @param remarks  what should be known about how it was read; usually none
public record RawRecord(long position, Map<String, @Nullable Object> tree, List<Remark> remarks)
        implements RecordOutcome {

    /// Takes the tree as it is: readers build one a record and let go of it.
    public RawRecord {
        tree = Collections.unmodifiableMap(tree);
        remarks = List.copyOf(remarks);
    }

    public RawRecord(long position, Map<String, @Nullable Object> tree) {
        this(position, tree, List.of());
    }

    /// A record of a table, for tests and small sources.
    public static RawRecord ofCells(long position, Map<String, String> cells) {
        return new RawRecord(position, new LinkedHashMap<String, @Nullable Object>(cells));
    }

    /// The texts of every leaf at `path`, in order; none where the path is absent, or leads to null or an empty list.
    /// Always what [#flatten] holds under the same path.
    public List<String> values(String path) {
        return RecordPaths.values(tree, path);
    }

    /// Every leaf path, in the order of the source. Null, `{}` and `[]` count as leaves without text, so that no field
    /// goes unseen.
    public Set<String> paths() {
        return flatten().keySet();
    }

    /// Every leaf path with its texts, in the order of the source.
    public Map<String, List<String>> flatten() {
        return RecordPaths.flatten(tree);
    }

    /// The record as one line of JSON that reads back to the same tree.
    public String toJson() {
        return RecordJson.write(tree);
    }
}

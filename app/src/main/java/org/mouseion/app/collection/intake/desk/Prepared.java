package org.mouseion.app.collection.intake.desk;

import java.util.List;
import org.mouseion.app.collection.intake.mapping.Mapping;
import org.mouseion.app.collection.intake.mapping.MappingJson;
import org.mouseion.app.collection.intake.propose.Preparation;
import org.mouseion.app.collection.intake.run.Plan;

/// Everything the page of an import being prepared shows.
///
/// @param columns the lines of the mapping table
/// @param offered the destinations a column may have
/// @param paths every path, to choose the identifier from
/// @param known mappings one may use instead
/// @param id the path that names the records, empty where a rule does
/// @param idUnfit whether two records of the sample have the same name, or one has none
public record Prepared(
        Plan plan,
        Preparation.Seen seen,
        List<ColumnLine> columns,
        List<String> offered,
        List<String> paths,
        List<Mapping> known,
        String id,
        boolean idUnfit,
        List<PreviewLabel> preview) {

    /// What separates cells, as a person reads it.
    public String delimiter() {
        Character delimiter = seen.shape().delimiter();
        return delimiter == null ? "" : delimiter == '\t' ? "tab" : delimiter.toString();
    }

    /// The mapping as a document, to be read or written by hand.
    public String document() {
        return MappingJson.write(plan.mapping());
    }
}

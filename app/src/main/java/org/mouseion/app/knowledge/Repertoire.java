package org.mouseion.app.knowledge;

import java.time.LocalDate;
import java.util.List;

/// Everything the house may say to visitors on a day. Who answers visitors keeps what it makes of it until [#version]
/// grows or the day changes.
public interface Repertoire {

    /// Grows with each change of a source, a passage or a statement, on any node.
    long version();

    /// Accepted statements, and passages of quotable sources, of every published source that speaks on `day`; writings
    /// of authors are left out. In the order of sources, passages and statements.
    List<Line> list(LocalDate day);

    /// The same as if the waiting draft of `source` were published.
    List<Line> rehearse(LocalDate day, SourceId source);

    /// Writings of authors that speak on `day`: lines whose source is of kind [SourceKind#WRITING].
    List<Line> listWritings(LocalDate day);
}

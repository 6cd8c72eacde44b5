/// Statements: sentences that a person let the house say, each bound to the passage where it is written.
///
/// [StatementRows] keeps them and every version of them; [PostgresStatements] is what other areas see;
/// [StatementDeciding] is the way of a person, with passports and undo. When words of a source move,
/// [CarriedOver] binds each statement to the passage it stands in now, or silences it until a person looks;
/// [Fate] is the rule.
@NullMarked
package org.mouseion.app.knowledge.statements;

import org.jspecify.annotations.NullMarked;

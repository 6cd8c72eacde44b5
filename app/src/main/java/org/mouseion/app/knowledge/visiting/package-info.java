/// Visiting information: hours, prices, access, transport, services and rules, kept as data.
///
/// What a person fills in is a [VisitingEdition]: the form, who answers for it and for how long it holds. It comes as
/// JSON ([VisitingJson], which collects every [Fault] instead of stopping at the first) or from the form of the desk,
/// whose field names are the paths of that JSON. [VisitingEditing] keeps each version; [PostgresVisiting] answers what
/// is in force on a day; [Openings] lays the form over `algorithms.calendar` with the public holidays of
/// [HolidayRegions]; [VisitingDoubts] says what contradicts itself.
///
/// What is computed must still be cited: [VisitingPassages] writes each section of each site as a passage, in every
/// language that was filled in, into a source of kind VISITING for that language.
@NullMarked
package org.mouseion.app.knowledge.visiting;

import org.jspecify.annotations.NullMarked;

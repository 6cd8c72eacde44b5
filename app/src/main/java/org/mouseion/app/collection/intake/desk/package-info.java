/// The desk of those who bring files in: send a file, look at what Mouseion makes of it, correct it over a preview of
/// ten records, let it run, and mend what was set aside.
///
/// Every page works as a plain form. [org.mouseion.app.collection.intake.desk.MappingForm] reads the corrected table;
/// [org.mouseion.app.collection.intake.desk.Previews] shows ten records as the labels they will have.
@NullMarked
package org.mouseion.app.collection.intake.desk;

import org.jspecify.annotations.NullMarked;

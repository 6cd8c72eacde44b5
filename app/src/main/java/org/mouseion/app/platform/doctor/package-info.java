/// `./mouseion doctor`: looks the house over and says what to do.
///
/// [DoctorCommand] first looks at what needs no database ([Surroundings]), then opens the house and asks every
/// [org.mouseion.app.platform.Check] in it. Where the house cannot be opened, that itself is the finding, and the rest
/// is
/// said to be unseen.
@NullMarked
package org.mouseion.app.platform.doctor;

import org.jspecify.annotations.NullMarked;

/// Pages read by the machine that is plugged in, in a job that can be stopped and goes on where it was.
///
/// [Recognising] asks for a run; [RecogniseJob] takes page after page, hands each to the gateway, and
/// leaves what was read as a machine's layer, which comes into force only where no person's and no
/// handed-in text is. A page that cannot be read is set aside with its reason ([PagesAside]), and the job
/// goes on.
@NullMarked
package org.mouseion.app.collection.text.recognise;

import org.jspecify.annotations.NullMarked;

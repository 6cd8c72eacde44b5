/// The desk of the voices: who can be asked, a document more, and the answers on sensitive subjects that a person
/// reviewed.
@NullMarked
package org.mouseion.app.discovery.voice.desk;

import org.jspecify.annotations.NullMarked;

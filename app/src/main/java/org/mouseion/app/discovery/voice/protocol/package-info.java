/// The protocol for sensitive subjects: what is said when somebody speaks of suicide, illness, violence, or meets the
/// colonial words of old texts.
///
/// [SensitiveWords] finds the subject by word lists in four languages, and whether the person speaks of themself.
/// [Protocol] gives the answer that people of the house reviewed ([ProtocolTable]), or the default of the message
/// bundles where nobody has yet, with help lines ([HelpLine]) and a person to write to. It errs on the side of care: a
/// scholar's question about a suicide gets the reviewed answer and no quotation.
@NullMarked
package org.mouseion.app.discovery.voice.protocol;

import org.jspecify.annotations.NullMarked;

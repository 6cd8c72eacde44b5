/// The protocol for sensitive subjects: what is said when somebody speaks of suicide, violence, illness or despair, or
/// meets the colonial words of old texts. The guide and the voices share it.
///
/// [SensitiveWords] finds the subject by turns of phrase in four languages ([WordList]), and whether the person speaks
/// of themself. [Protocol] gives the answer that people of the house reviewed ([ProtocolTable]), or the one that came
/// with the house, with help lines ([HelpLine]) and a person to write to. It errs on the side of care: who says that
/// they want to die is met before their question is, and to a scholar's question about a suicide the lines are added.
@NullMarked
package org.mouseion.app.discovery.protocol;

import org.jspecify.annotations.NullMarked;

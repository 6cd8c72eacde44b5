/// Pictures that look alike, over all that everybody may see.
///
/// [Hall] is what is in memory: the looks of every picture and an index of corners, filled once and never changed.
/// [Halls] keeps one, and has another built behind its back when pictures came, went or were opened. [LooksLike] asks
/// it
/// and lets through only what may be seen at that moment, whatever the hall remembers. The method is told in
/// docs/methods/pictures-alike.md.
@NullMarked
package org.mouseion.app.discovery.similar.looks;

import org.jspecify.annotations.NullMarked;

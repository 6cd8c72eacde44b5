/// That visitors are told, before the first answer, that they talk to a machine (Regulation (EU) 2024/1689, article
/// 50), and that the house can show it told them: the words in force leave a passport each day they are first shown,
/// and the number of showings another when the day is over. Nobody is counted, only showings.
@NullMarked
package org.mouseion.app.discovery.guide.notice;

import org.jspecify.annotations.NullMarked;

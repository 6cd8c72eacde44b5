/// Letters of the house.
///
/// [Outbox] keeps each letter in the database until a server has taken it. [Round] takes them one by one, by a job,
/// through one connection ([Line]); a server that is away or refuses is told at the desk ([MailPages]) and by
/// `./mouseion doctor` ([MailCheck]), and the letters wait, longer from try to try, for three days. [Sheet] sets a
/// letter as plain text and as simple HTML. What a letter said is erased when the server has it.
///
/// [NoticeRows] collects what owners are to be told; [Digest] makes one letter a day of it for each who asked
/// ([Wishes]).
///
/// A message goes twice only where the house is killed between the server's "250" and the next commit; it then carries
/// the same `Message-ID`, by which most servers know it again.
@NullMarked
package org.mouseion.app.platform.mail;

import org.jspecify.annotations.NullMarked;

/// A conversation handed to a person.
///
/// The visitor sees what would be sent before anything is sent: as an e-mail of their own, on paper, or left at the
/// desk with an address to answer to ([Letters]). Where the house sends mail and the
/// visitor agrees, a copy goes to the desk's mailbox; a copy that has not gone out goes no more once the letter is
/// deleted. Who answers does so from their own programme. A letter is kept until it is answered, thirty days at most,
/// and the visitor holds a link that deletes it.
@NullMarked
package org.mouseion.app.discovery.guide.handed;

import org.jspecify.annotations.NullMarked;

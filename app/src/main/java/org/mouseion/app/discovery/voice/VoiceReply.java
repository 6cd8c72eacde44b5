package org.mouseion.app.discovery.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.discovery.protocol.ProtocolAnswer;
import org.mouseion.app.discovery.protocol.Subject;

/// What comes of asking a voice. Its words are quotations and reviewed answers; everything else on the page is the
/// house's.
///
/// @param protocol the reviewed answer that comes first, or instead
/// @param quotations best first; where `differing`, two accounts that do not agree
public record VoiceReply(Kind kind, Optional<ProtocolAnswer> protocol, List<Quotation> quotations, boolean differing) {

    /// Subjects on which old writings speak as their time did.
    public static final Set<Subject> OF_THEIR_TIME = Set.of(Subject.VIOLENCE, Subject.ILLNESS);

    public VoiceReply {
        quotations = List.copyOf(quotations);
    }

    public enum Kind {
        /// Quotations answer.
        QUOTED,
        /// Nothing surely answers; the quotations speak of the subject.
        TOUCHED,
        /// On this nothing written is known.
        NOTHING,
        /// Only the reviewed answer is given.
        PROTOCOL
    }
}

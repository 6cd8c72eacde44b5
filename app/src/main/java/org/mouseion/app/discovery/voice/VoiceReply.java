package org.mouseion.app.discovery.voice;

import java.util.List;
import java.util.Optional;
import org.mouseion.app.discovery.voice.protocol.ProtocolAnswer;

/// What comes of asking a voice. Its words are quotations and reviewed answers; everything else on the page is the
/// house's.
///
/// @param protocol the reviewed answer that comes first, or instead
/// @param quotations best first; where `differing`, two accounts that do not agree
public record VoiceReply(Kind kind, Optional<ProtocolAnswer> protocol, List<Quotation> quotations, boolean differing) {

    public VoiceReply {
        quotations = List.copyOf(quotations);
    }

    public enum Kind {
        /// Quotations answer.
        QUOTED,
        /// On this nothing written is known.
        NOTHING,
        /// Only the reviewed answer is given.
        PROTOCOL
    }
}

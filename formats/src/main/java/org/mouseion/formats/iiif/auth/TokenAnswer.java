package org.mouseion.formats.iiif.auth;

/// What the hidden frame posts to the viewer (sections 4.4 and 4.5).
public sealed interface TokenAnswer {

    /// As the viewer named its question.
    String messageId();

    /// A token, opaque and short-lived: anybody's script may see it.
    ///
    /// @param expiresIn in seconds, above zero; 0 for not said
    record Granted(String messageId, String accessToken, int expiresIn) implements TokenAnswer {
        public Granted {
            if (accessToken.isEmpty() || expiresIn < 0) {
                throw new IllegalArgumentException("A token is no empty text and lasts a positive time: " + expiresIn);
            }
        }
    }

    /// No token.
    record Denied(String messageId, Cause cause, Notice notice) implements TokenAnswer {}

    /// Why there is no token.
    enum Cause {
        INVALID_REQUEST("invalidRequest"),
        INVALID_ORIGIN("invalidOrigin"),
        MISSING_ASPECT("missingAspect"),
        INVALID_ASPECT("invalidAspect"),
        EXPIRED_ASPECT("expiredAspect"),
        UNAVAILABLE("unavailable");

        private final String word;

        Cause(String word) {
            this.word = word;
        }

        /// The value of `profile`.
        public String word() {
            return word;
        }
    }
}

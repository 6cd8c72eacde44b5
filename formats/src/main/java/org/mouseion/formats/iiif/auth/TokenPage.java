package org.mouseion.formats.iiif.auth;

/// The page in the hidden frame: it posts its message to the page around it, if that page is where it said it
/// was (section 4.3). It is always sent with status 200.
public final class TokenPage {

    private TokenPage() {}

    /// @param origin to which alone the browser delivers the message
    /// @param nonce  by which the page's one script is allowed in `Content-Security-Policy`: letters and
    ///               digits
    public static String html(TokenAnswer answer, Origin origin, String nonce) {
        if (!nonce.matches("[A-Za-z0-9+/=_-]{1,100}")) {
            throw new IllegalArgumentException("A nonce is base64; this one has " + nonce.length() + " characters.");
        }
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>IIIF</title></head><body>"
                + "<script nonce=\"" + nonce + "\">window.parent.postMessage("
                + inScript(AuthFlowJson.message(answer).toString()) + ",\"" + origin.text() + "\");</script>"
                + "</body></html>";
    }

    /// JSON that no HTML parser takes for markup and no older script for the end of a line.
    private static String inScript(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}

package org.mouseion.app.platform.mail;

import org.mouseion.app.platform.Mail.Outgoing;

/// A letter that was taken from the outbox to be sent.
///
/// @param messageId the same at each try
/// @param tries how often it was tried, this time included
record Envelope(long id, String messageId, int tries, Outgoing letter) {}

/// The gateway: finds the engines, says what is plugged in, and stands between the house and every model.
///
/// [PluggedSockets] asks each provider on the class path for its engine, in the order the settings give,
/// and keeps the first that opens. [GatewayEmbeddings] and [GatewayLanguages] are what the house calls:
/// they keep to the budget and the time allowed, and leave a passport for each call that made something.
/// [GatewayWriting] asks a language model that may be elsewhere, down or slow: it keeps a day's allowance
/// ([Spending]) and leaves alone what does not answer ([Circuit]). [GatewayPageReading] has pages read, and
/// turns letters in doubt into readings of words ([ReadWords]).
@NullMarked
package org.mouseion.app.ai.gateway;

import org.jspecify.annotations.NullMarked;

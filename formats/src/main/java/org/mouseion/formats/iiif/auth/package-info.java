/// The IIIF Authorization Flow API 2.0: how a viewer anywhere learns that a picture is not for everybody,
/// leads its visitor to the house's own door, and learns whether it has opened.
///
/// 1. A picture declares a [org.mouseion.formats.iiif.auth.ProbeService], which names one or more
///    [org.mouseion.formats.iiif.auth.AccessService]s: a page to visit, a door that opens by itself on the
///    house's own devices, or a condition that the visitor meets already (being in the reading room).
/// 2. After the door the viewer asks the token service in a hidden frame; the frame posts a
///    [org.mouseion.formats.iiif.auth.TokenAnswer] to it, by the page that
///    [org.mouseion.formats.iiif.auth.TokenPage] writes.
/// 3. With the token the viewer asks the probe service, and gets a
///    [org.mouseion.formats.iiif.auth.ProbeResult]: yes, no and why, no but something else, or elsewhere.
///
/// A token proves nothing but that the probe may be answered: pictures themselves are guarded by what the
/// browser sends with them (a cookie, an address), which viewers never see. Who may see what is the server's
/// to know.
@NullMarked
package org.mouseion.formats.iiif.auth;

import org.jspecify.annotations.NullMarked;

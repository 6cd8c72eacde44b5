/// Who works here: accounts, signing in, roles.
///
/// The first administrator comes in by a one-time link that the console prints ([OneTimeLinks]); others are invited.
/// People sign in with
/// a password, a passkey, or the institution's own OpenID Connect provider ([HouseSecurity]). Whatever way they came,
/// the name of their
/// authentication is the number of their account, and [SignedInPeople] reads roles afresh for each request, so that
/// taking a role away
/// works at once. [SignInThrottle] slows down who guesses. Visitors have no account and no session.
@NullMarked
package org.mouseion.app.platform.accounts;

import org.jspecify.annotations.NullMarked;

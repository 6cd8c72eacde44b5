package org.mouseion.formats.iiif.auth;

/// Where a viewer fetches its token, in a hidden frame (section 4.1).
///
/// @param error what is said where no token can be had and the answer itself says nothing
public record TokenService(String id, Notice error) {}

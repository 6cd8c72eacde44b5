package org.mouseion.app.collection.catalogue.authorities;

import org.mouseion.app.collection.Place;
import org.mouseion.app.collection.Places;
import org.mouseion.app.collection.PlainWords;

/// When two descriptions of the same name are of one place.
final class PlaceIdentity {

    /// Points further apart than this are two places: a large town is some 40 km across.
    private static final double FAR_KM = 50;

    private static final double EARTH_KM = 6371;

    private PlaceIdentity() {}

    /// The same country, or none stated of either; and not far apart, where both have a point.
    static boolean areOne(Places.Draft draft, Place place) {
        if (!PlainWords.of(draft.country()).equals(PlainWords.of(place.country()))) {
            return false;
        }
        Double lat = draft.latitude();
        Double lon = draft.longitude();
        Double otherLat = place.latitude();
        Double otherLon = place.longitude();
        return lat == null
                || lon == null
                || otherLat == null
                || otherLon == null
                || distance(lat, lon, otherLat, otherLon) < FAR_KM;
    }

    /// Great-circle distance in kilometres (haversine formula).
    static double distance(double lat, double lon, double otherLat, double otherLon) {
        double phi = Math.toRadians(otherLat - lat) / 2;
        double lambda = Math.toRadians(otherLon - lon) / 2;
        double a = Math.pow(Math.sin(phi), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(otherLat)) * Math.pow(Math.sin(lambda), 2);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}

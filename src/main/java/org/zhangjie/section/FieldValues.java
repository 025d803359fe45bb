package org.zhangjie.section;

/**
 * What has been read of one document's fields so far. Of two places that say the same field the
 * better one wins, and of two as good the first.
 */
final class FieldValues {
  /** How much a place is worth. */
  enum Place {
    /** A cover or masthead, which may be another document's too. */
    COVER,
    /** The lines that tell how a law came about. */
    HISTORY,
    /** The lines below the title. */
    HEAD,
    /** A label that names the field. */
    LABEL,
    /** The signature at the end. */
    SIGNATURE
  }

  private String number = "";
  private String issuer = "";
  private String date = "";
  private Place issuerFrom = Place.COVER;
  private Place dateFrom = Place.COVER;
  private String recipients = "";
  private String openness = "";

  void number(String value) {
    number = number.isEmpty() ? value : number;
  }

  void issuer(String value, Place place) {
    if (!value.isEmpty() && (issuer.isEmpty() || place.compareTo(issuerFrom) > 0)) {
      issuer = value;
      issuerFrom = place;
    }
  }

  /** One more authority of a list that is read downwards. */
  void alsoIssuer(String value, Place place) {
    boolean more = !issuer.isEmpty() && place == issuerFrom;
    if (more) {
      issuer = issuer + "、" + value;
    } else {
      issuer(value, place);
    }
  }

  void date(String value, Place place) {
    if (!value.isEmpty() && (date.isEmpty() || place.compareTo(dateFrom) > 0)) {
      date = value;
      dateFrom = place;
    }
  }

  /** A date that replaces another of the same place: a law is as old as its last version. */
  void lastDate(String value, Place place) {
    if (date.isEmpty() || place.compareTo(dateFrom) >= 0) {
      date = value;
      dateFrom = place;
    }
  }

  void recipients(String value) {
    recipients = recipients.isEmpty() ? value : recipients;
  }

  void openness(String value) {
    openness = openness.isEmpty() ? value : openness;
  }

  /** Whether nothing better than that place has told the issuer. */
  boolean lacksIssuer(Place place) {
    return issuer.isEmpty() || issuerFrom.compareTo(place) < 0;
  }

  DocumentMetadata of(String title) {
    return new DocumentMetadata(title, number, issuer, date, Genre.of(title), recipients, openness);
  }
}

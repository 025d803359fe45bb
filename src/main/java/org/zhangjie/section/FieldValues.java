package org.zhangjie.section;

import java.util.List;

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
  private Place numberFrom = Place.COVER;
  private Place issuerFrom = Place.COVER;
  private Place dateFrom = Place.COVER;
  private String recipients = "";
  private String openness = "";

  void number(String value, Place place) {
    if (!value.isEmpty() && (number.isEmpty() || place.compareTo(numberFrom) > 0)) {
      number = value;
      numberFrom = place;
    }
  }

  /** Of two names of one authority, 上海市松江区水务局 and 松江区水务局, the longer one is kept. */
  void issuer(String value, Place place) {
    if (value.isEmpty()) {
      return;
    }
    boolean fuller =
        !issuer.isEmpty() && (value.endsWith(issuer) || value.startsWith(issuer + "、"));
    boolean shorter = issuer.endsWith(value);
    if (fuller || issuer.isEmpty() || !shorter && place.compareTo(issuerFrom) > 0) {
      issuer = value;
      issuerFrom = place.compareTo(issuerFrom) > 0 ? place : issuerFrom;
    }
  }

  /** One more authority of a list, but for one whose office stands in it already. */
  void alsoIssuer(String value, Place place) {
    boolean more = !issuer.isEmpty() && place == issuerFrom;
    boolean known = List.of(issuer.split("、", -1)).stream().anyMatch(i -> i.startsWith(value));
    if (more && known) {
      return;
    }
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

  /** Takes from a document this one belongs to what it does not say itself. */
  void inherit(FieldValues from) {
    number(from.number, Place.COVER);
    issuer(from.issuer, Place.COVER);
    date(from.date, Place.COVER);
  }

  String number() {
    return number;
  }

  String issuer() {
    return issuer;
  }

  String date() {
    return date;
  }

  String recipients() {
    return recipients;
  }

  String openness() {
    return openness;
  }
}

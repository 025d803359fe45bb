package org.zhangjie.section;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhangjie.section.FieldValues.Place;

/** Reads lines at a document's head that are a field and nothing else, and keeps their values. */
final class FieldReader {
  /** Lines below a title within which a year and a month are its date. */
  private static final int MONTH_REACH = 6;

  /** ——2026年1月27日在…会议上, the dash as whatever was at hand. */
  private static final Pattern DASHES =
      Pattern.compile("(?:[—―─━－]{1,3}|--+)[\\s\\u3000]*(?=[0-9〇○零一二][^。]*在[^。]*$)");

  /** （2024年1月10日在市第十六届人民代表大会第四次会议上） */
  private static final Pattern BRACKETED =
      Pattern.compile("[（(][12][0-9]{3}年[^。]{3,8}日在[^。]*上[）)]");

  /** 云渚市人民政府办公室　　2023年8月3日 */
  private static final Pattern ISSUER_AND_DATE =
      Pattern.compile("(\\S.{2,40}?)[\\s\\u3000]+(\\S{4}\\s*年.{2,12}日)");

  /** 云教函〔2023〕41号　　签发人：罗建平 */
  private static final Pattern NUMBER_AND_MORE =
      Pattern.compile("(\\S.{3,28}?[号號])[\\s\\u3000]{2,}(?:签发人|办理|公开|类别|分类|密级|缓急)\\S*[：:].*");

  /** （2023年8月30日公告） */
  private static final Pattern MADE_KNOWN = Pattern.compile("（([^（）]{8,12}日)(?:公告|印发)）");

  /** 澄江市市场监督管理局 发 布 */
  private static final Pattern PUBLISHED =
      Pattern.compile("(\\S.{3,40}?)[\\s\\u3000]*(?:发\\s*布|發\\s*布|编\\s*印|印\\s*制|制\\s*定|编\\s*制|编)");

  private final Reading reading;
  private final FieldValues values;
  private final Candidate title;

  /** Whether a line below the title has told the date. */
  private boolean dated;

  /** Whether a line below the title has told the issuer. */
  private boolean signed;

  FieldReader(Reading reading, FieldValues values, Candidate title) {
    this.reading = reading;
    this.values = values;
    this.title = title;
  }

  /** Reads a line of a cover or masthead, which may hold the number at its end. */
  void cover(int n) {
    String text = reading.lines().text(n);
    values.number(FieldLine.numberIn(text), Place.COVER);
    int above = reading.lines().before(n);
    if (above > 0 && reading.noise().at(above) == Noise.Kind.MASTHEAD) {
      values.issuer(jointly(reading.lines().text(above), text), Place.COVER);
    }
    if (!field(n, Place.COVER) && reading.lines().width(n) <= 60) {
      values.issuer(Issuers.opening(HeadingText.tidy(text)), Place.COVER);
    }
  }

  /** Two authorities, one a line, of which one stands before 发布; else empty. */
  private static String jointly(String above, String text) {
    Matcher first = PUBLISHED.matcher(above);
    Matcher second = PUBLISHED.matcher(text);
    String one = isPublished(first) ? first.group(1) : above;
    String other = isPublished(second) ? second.group(1) : text;
    boolean either = isPublished(first) != isPublished(second);
    return either && FieldLine.isSignature(one) && FieldLine.isSignature(other)
        ? MarkReader.withoutBlanks(one) + "、" + MarkReader.withoutBlanks(other)
        : "";
  }

  /** Whether a line above a title may be its field. */
  static boolean isFieldAbove(String text) {
    return isNumberLine(text) || LabelledFields.is(text);
  }

  /** Whether the line is a number, perhaps with who signs behind it: 云教函〔2023〕41号　　签发人：罗建平. */
  static boolean isNumberLine(String text) {
    return FieldLine.isNumber(text) || NUMBER_AND_MORE.matcher(text).matches();
  }

  /** Whether the line is a field and nothing else; if so it is kept. */
  boolean field(int n, Place place) {
    String text = reading.lines().text(n);
    if (labelled(text)) {
      return true;
    }
    Matcher more = NUMBER_AND_MORE.matcher(text);
    String number = more.matches() ? more.group(1) : text;
    if (FieldLine.isNumber(number)) {
      values.number(FieldLine.number(number), place);
      return true;
    }
    if (FieldLine.isOpenness(text)) {
      values.openness(FieldLine.inner(text));
      return true;
    }
    if (isOccasion(text)) {
      return speech(text);
    }
    if (FieldLine.isDate(text)) {
      values.date(Dates.iso(FieldLine.inner(text)), place);
      dated = true;
      return true;
    }
    Matcher known = MADE_KNOWN.matcher(text);
    if (known.matches() && Dates.opens(known.group(1))) {
      values.date(Dates.iso(known.group(1)), place);
      return true;
    }
    if (Dates.isMonth(FieldLine.inner(text)) && n - title.endLine <= MONTH_REACH) {
      values.date(Dates.find(text), place);
      dated = true;
      return true;
    }
    return speaker(text) || remark(text) || published(text, place) || authority(n, text, place);
  }

  private boolean labelled(String text) {
    boolean any = false;
    for (LabelledFields.Entry entry : LabelledFields.read(text)) {
      String value = entry.value();
      switch (entry.field()) {
        case NUMBER -> values.number(value.length() < 4 ? "" : number(value), Place.LABEL);
        case FILE -> values.number(value, Place.COVER);
        case ISSUER -> values.issuer(value, Place.LABEL);
        case SOURCE -> values.issuer(FieldLine.isSignature(value) ? value : "", Place.COVER);
        case RELEASED -> values.date(Dates.find(value), Place.COVER);
        case DATE -> values.date(Dates.find(value), Place.LABEL);
        case RECIPIENTS -> values.recipients(value);
        case OPENNESS -> values.openness(value);
        case TITLE, OTHER -> {}
      }
      any = true;
    }
    return any;
  }

  private static String number(String value) {
    String normalised = FieldLine.number(value);
    return normalised.isEmpty() ? value : normalised;
  }

  /** ——2026年1月27日在…会议上: when and where a speech was held. */
  static boolean isOccasion(String text) {
    return text.length() < 120
        && (DASHES.matcher(text).lookingAt() || BRACKETED.matcher(text).matches());
  }

  private boolean speech(String text) {
    String rest = FieldLine.inner(DASHES.matcher(text).replaceFirst(""));
    if (!Dates.opens(rest)) {
      return false;
    }
    values.date(Dates.iso(rest), Place.HEAD);
    dated = true;
    values.issuer(Issuers.ofSpeech(text, title.heading), Place.HEAD);
    return true;
  }

  /** 市水利局局长　郑以恒, whose authority the report is. */
  private boolean speaker(String text) {
    if (!Bylines.isSpeaker(text)) {
      return false;
    }
    values.issuer(Bylines.authorityOf(text), Place.COVER);
    return true;
  }

  /** （航大校字〔2021〕44号，2021年6月30日印发） */
  private boolean remark(String text) {
    String inner = FieldLine.inner(text);
    if (inner.length() == text.length() || inner.length() > 60) {
      return false;
    }
    String[] parts = inner.split("[，,、；;\\s\\u3000]+", -1);
    String number = FieldLine.isNumber(inner) ? inner : parts[0];
    if (!FieldLine.isNumber(number)) {
      return false;
    }
    values.number(FieldLine.number(number), Place.HEAD);
    values.date(Dates.find(inner), Place.HEAD);
    return true;
  }

  /** 2023-11-20 发布, 澄江市市场监督管理局 发布, 公司办公室编印. */
  private boolean published(String text, Place place) {
    if (text.length() > 90 || hasStop(text)) {
      return false;
    }
    int released = text.endsWith("出版") ? text.length() - 2 : text.indexOf("发布");
    String date = Dates.find(released < 0 ? text : text.substring(0, released));
    if (!date.isEmpty() && (released > 0 || Dates.isMonth(text))) {
      values.date(date, place);
      return place == Place.COVER || released > 0;
    }
    Matcher published = PUBLISHED.matcher(text);
    if (isPublished(published)) {
      values.issuer(MarkReader.withoutBlanks(published.group(1)), place);
      return true;
    }
    return false;
  }

  /** 综合管理部编 */
  static boolean isPublished(String text) {
    return isPublished(PUBLISHED.matcher(text));
  }

  private static boolean isPublished(Matcher published) {
    return published.matches()
        && (FieldLine.isSignature(published.group(1)) || published.group(1).endsWith("公司"));
  }

  private static boolean hasStop(String text) {
    return text.chars().anyMatch(c -> "，。；：".indexOf(c) >= 0);
  }

  private boolean authority(int n, String text, Place place) {
    if (authorityAndDate(text, values, place)) {
      return true;
    }
    if (!FieldLine.isSignature(text) || !isDatedSoon(n) && !isAloneBelowDate(n)) {
      return false;
    }
    values.alsoIssuer(Issuers.several(text), place);
    signed = true;
    return true;
  }

  /** One name below the date is the issuer's; several are a list. */
  private boolean isAloneBelowDate(int n) {
    int next = reading.lines().after(n);
    boolean more =
        next <= reading.lines().count() && FieldLine.isSignature(reading.lines().text(next));
    return dated && !more && !signed;
  }

  /** 云渚市人民政府办公室　　2023年8月3日 */
  static boolean isAuthorityAndDate(String text) {
    return text.endsWith("日") && isAuthorityAndDate(ISSUER_AND_DATE.matcher(text));
  }

  /** Whether the line is an authority and a date; if so both are kept. */
  static boolean authorityAndDate(String text, FieldValues values, Place place) {
    Matcher both = ISSUER_AND_DATE.matcher(text);
    if (!isAuthorityAndDate(both)) {
      return false;
    }
    values.issuer(Issuers.several(both.group(1)), place);
    values.date(Dates.iso(both.group(2)), place);
    return true;
  }

  private static boolean isAuthorityAndDate(Matcher both) {
    return both.matches() && FieldLine.isSignature(both.group(1)) && Dates.opens(both.group(2));
  }

  /** Whether a date stands below, with nothing but further names between. */
  private boolean isDatedSoon(int n) {
    Lines lines = reading.lines();
    int next = n;
    for (int i = 0; i < 4; i++) {
      next = lines.after(next);
      if (next > lines.count() || lines.width(next) > 80) {
        return false;
      }
      String text = lines.text(next);
      boolean number =
          i < 2 && (FieldLine.isNumber(text) || TitleLines.isKind(HeadingText.tidy(text)));
      if (FieldLine.isDate(text) || Dates.isMonth(text) || number) {
        return true;
      }
      if (!FieldLine.isSignature(text)) {
        return false;
      }
    }
    return false;
  }
}

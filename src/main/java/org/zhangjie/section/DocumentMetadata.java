package org.zhangjie.section;

/**
 * What a document says about itself. A field it does not state is the empty string.
 *
 * @param title the document's title
 * @param number 文号 with brackets normalised to 〔〕, such as 洪府发〔2021〕14号
 * @param issuer 发文机关; several are joined with 、
 * @param date 成文日期 as ISO-8601, {@code 2021-07-08}, {@code 2021-07} or {@code 2021}
 * @param genre one word for the kind of document: {@code law}, {@code plan}, {@code report}, {@code
 *     notice}, {@code gazette}, {@code news}, {@code standard} and the like
 * @param recipients 主送机关 as printed
 * @param openness 公开属性 as printed, such as 此件主动公开
 */
public record DocumentMetadata(
    String title,
    String number,
    String issuer,
    String date,
    String genre,
    String recipients,
    String openness) {
  /** Metadata of a document that states nothing but its title. */
  public static DocumentMetadata of(String title) {
    return new DocumentMetadata(title, "", "", "", "", "", "");
  }
}

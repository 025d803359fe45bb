package org.zhangjie.section;

/**
 * What has been read of one document.
 *
 * @param title the document's title
 * @param genre one word for its kind, empty if its title names none
 * @param values its other fields
 * @param body the line its text starts on
 * @param within index of the document whose annex it is, -1 if it is none
 */
record DocumentFields(String title, String genre, FieldValues values, int body, int within) {
  DocumentMetadata metadata() {
    return new DocumentMetadata(
        title,
        values.number(),
        values.issuer(),
        values.date(),
        genre,
        values.recipients(),
        values.openness());
  }
}

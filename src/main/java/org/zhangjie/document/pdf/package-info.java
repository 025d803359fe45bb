/** Reads PDF files that have a text layer, with PDFBox. */
@NullMarked
package org.zhangjie.document.pdf;

import org.jspecify.annotations.NullMarked;

/** Reads web pages, above all those of government sites, with jsoup. */
@NullMarked
package org.zhangjie.document.html;

import org.jspecify.annotations.NullMarked;

/** Keeps sections in a Lucene index: the schema, the writer, the manifest of sources. */
@NullMarked
package org.zhangjie.index;

import org.jspecify.annotations.NullMarked;

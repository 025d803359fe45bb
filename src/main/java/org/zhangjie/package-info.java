/** The front door: open an index, add documents, search their sections. */
@NullMarked
package org.zhangjie;

import org.jspecify.annotations.NullMarked;

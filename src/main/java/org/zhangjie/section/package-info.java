/** Cuts a text into sections and accounts for every line. Knows no index. */
@NullMarked
package org.zhangjie.section;

import org.jspecify.annotations.NullMarked;

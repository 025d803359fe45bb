/** Chooses the sentences of a section that answer a query, and what is marked in them. */
@NullMarked
package org.zhangjie.highlight;

import org.jspecify.annotations.NullMarked;

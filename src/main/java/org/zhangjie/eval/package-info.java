/** Measures ranking: judged queries in, figures and TREC runs out. */
@NullMarked
package org.zhangjie.eval;

import org.jspecify.annotations.NullMarked;

/** Reads Word documents (Office Open XML) with the JDK's ZIP and XML readers alone. */
@NullMarked
package org.zhangjie.document.docx;

import org.jspecify.annotations.NullMarked;

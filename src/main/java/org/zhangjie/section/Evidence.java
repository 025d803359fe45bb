package org.zhangjie.section;

import java.util.List;

/**
 * One kind of evidence for or against a line being a heading. The weights of all kinds are added
 * up; a heading with weight w costs w when it is passed over, and -w when it is taken against the
 * evidence.
 */
interface Evidence {
  /** All kinds, in no particular order. */
  List<Evidence> ALL =
      List.of(
          new FormEvidence(),
          new ShapeEvidence(),
          new PhraseEvidence(),
          new FlowEvidence(),
          new HintEvidence(),
          new ContentsEvidence(),
          new CitationEvidence());

  /** One word for this kind, by which explanations name it. */
  String name();

  /** The weight of this evidence, positive for a heading, 0 where it is silent. */
  double weigh(Candidate candidate, Reading reading);
}

import { type Annotate, awaitAnnotator } from './annotator-slot';
import type { AnnotateOptions, Annotation } from './mark-view';

type MarkOrder = Pick<AnnotateOptions, 'marks' | 'words' | 'theme'>;

/** @returns false where the script that draws marks has to be brought; what was asked for last is drawn when it comes. */
type DrawMarks = (order: MarkOrder) => boolean;

/** Annotates a page with a script that may still have to come: one set of marks at a time, none where none is asked for. */
export function annotateLate(page: Omit<AnnotateOptions, keyof MarkOrder>): DrawMarks {
  let annotate: Annotate | null = null;
  let drawn: { annotation: Annotation; look: string } | null = null;
  let wanted: MarkOrder | null = null;
  const draw = (): void => {
    if (annotate === null || wanted === null) return;
    const look = `${wanted.words.language} ${wanted.theme}`;
    if (drawn !== null && wanted.marks.length > 0 && drawn.look === look) {
      drawn.annotation.update(wanted.marks);
      return;
    }
    drawn?.annotation.close();
    drawn = wanted.marks.length === 0 ? null : { look, annotation: annotate({ ...page, ...wanted }) };
  };
  awaitAnnotator((brought) => {
    // Two orders may each have had it brought: the first one draws for both.
    if (annotate !== null) return;
    annotate = brought;
    draw();
  });
  return (order) => {
    wanted = order;
    draw();
    return annotate !== null || order.marks.length === 0;
  };
}

import { useEffect, useState } from 'react';
import type * as panelsModule from './panels';

/** What draws menus and panels over the page. */
export type Panels = typeof panelsModule;

let come: Panels | undefined;

/**
 * Panels are not needed to read a page: what draws them comes when somebody is near a button that opens one. Where it does not come, it is asked
 * for again when the button is pressed.
 */
export function usePanels(isNear: boolean, open: boolean): Panels | undefined {
  const [panels, setPanels] = useState(come);
  const isMissing = (isNear || open) && panels === undefined;
  useEffect(() => {
    if (!isMissing) return undefined;
    let stillWanted = true;
    import('./panels').then(
      (loaded) => {
        come = loaded;
        if (stillWanted) setPanels(loaded);
      },
      () => undefined, // the frame says when the connection is lost
    );
    return () => {
      stillWanted = false;
    };
  }, [isMissing, open]);
  return panels;
}

import { Late } from '@wijkwelvaartswerk/kit';
import type { ReactiveElement } from 'lit';
import type { Extent } from '../picture/scene.js';
import type { Writing } from '../card/facts.js';
import { allIn } from '../model.js';
import type { Shown } from '../shown.js';
import type { DownloadFormat } from './download.js';
import { Filling } from './filling.js';
import { noFilter, type Filter } from './filter.js';
import type { Sort } from './table-order.js';

/** How a person goes through the places: what they filter, as a list or a table, in which order. */
export class Listing {
  readonly filling: Filling;
  readonly filterPanel: Late<typeof import('./filter-panel.js')>;
  readonly table: Late<typeof import('./table.js')>;
  readonly #host: ReactiveElement;

  filter: Filter = noFilter;
  filterOpen = false;
  asTable = false;
  downloadFailed = false;
  sort: Sort = { column: 'number', descending: false };
  /** What of the map the list keeps to when it is to list only what is in view. */
  extent: Extent | undefined;
  #inPicture: Extent | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.filling = new Filling(host);
    this.filterPanel = new Late(host, () => import('./filter-panel.js'));
    this.table = new Late(host, () => import('./table.js'));
  }

  change(to: Partial<Pick<Listing, 'filterOpen' | 'asTable' | 'sort' | 'downloadFailed'>>): void {
    Object.assign(this, to);
    this.#host.requestUpdate();
  }

  /** Hands over what is listed as a file; gives the words that say so, unless it could not be. */
  async download(format: DownloadFormat, shown: Shown, link: Writing['link']): Promise<string | undefined> {
    const part = await import('./download.js').catch(() => undefined);
    this.change({ downloadFailed: !part });
    const listed = [...shown.listed, ...(await allIn(shown.crowds, this.filter.inView))];
    return part?.download(format, { ...shown, listed, link });
  }

  narrow(filter: Filter): void {
    this.filter = filter;
    this.extent = this.#inPicture;
    this.#host.requestUpdate();
  }

  /** Whether there is to be a table: by the attribute `view`, else as a person chose. */
  wantsTable(view: string): boolean {
    return view === 'table' || (view !== 'list' && this.asTable);
  }

  /** The picture shows something else. The list follows, but not while a person is in it: what they point at stays where it is. */
  moved(extent: Extent): void {
    this.#inPicture = extent;
    const focused = (this.#host.renderRoot as ShadowRoot).activeElement;
    if (!focused?.closest('.places')) this.#follow();
  }

  /** For the event `focusout` of the list. */
  readonly left = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!(currentTarget as Element).contains(relatedTarget as Element | null)) this.#follow();
  };

  #follow(): void {
    this.extent = this.#inPicture;
    this.#host.requestUpdate();
  }
}

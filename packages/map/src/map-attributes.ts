import { DossierElement } from '@wijkwelvaartswerk/kit';
import { property } from 'lit/decorators.js';

/** What a page can ask of a map. */
export abstract class MapAttributes extends DossierElement {
  /** Ids of the layers that are on, separated by commas or spaces; by default those the dossier shows. */
  @property() layers = '';

  /** Id or number of the place that is chosen when the map appears, and whenever this changes. */
  @property() place = '';

  /** `map`, `list` or `table` alone; by default the map and the list, or the table when a person asks for it. */
  @property() view = '';

  /**
   * Keeps what a person chose, switched and looks at in the address of the page (after `#`), so that a link shows the same. Its parts
   * begin with the `id` of the element, or `map`: `#map.layers=shops&map.place=17&map.view=52.39000,4.91000,14.50`.
   */
  @property({ type: Boolean }) share = false;

  /** The national map as background: `pdok-standaard`, `pdok-grijs`, `pdok-pastel` or `pdok-water`. A person is asked before it is. */
  @property() base = '';

  /**
   * Address of tiles as background (Web Mercator), with `{z}`, `{x}` and `{y}` or `{-y}`, or WMTS names. Goes before `base`; of another
   * origin a person is asked first.
   */
  @property() tiles = '';

  /** Who made the tiles; an address at its end becomes a link. */
  @property({ attribute: 'tiles-credit' }) tilesCredit = '';

  /** `given`: the page asked a person itself whether the background may come from another site. */
  @property({ attribute: 'base-consent' }) baseConsent = '';

  /** Lets a person see where they are, by a button. */
  @property({ type: Boolean }) locate = false;
}

import type { ReactiveControllerHost } from 'lit';
import type { PartContext } from '../context.js';
import type { Words } from './messages.js';

/** What every part of the tracker needs besides: its words, and which long lists are shown whole. */
export interface RenderContext extends PartContext {
  readonly say: Words;
  readonly host: ReactiveControllerHost;
  readonly isUnfolded: (list: string) => boolean;
  /** Shows a list whole, or only its beginning again. */
  readonly fold: (list: string) => void;
}

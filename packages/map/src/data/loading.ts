import { textIn, type LocalText } from '@wijkwelvaartswerk/contract';
import { wordsIn, type ErrorDetail, type Language } from '@wijkwelvaartswerk/kit';
import { nothing, type TemplateResult } from 'lit';
import { renderLayerNotes } from '../panel/layer-notes.js';
import type { Part } from './checked.js';
import type { LayerFileOptions } from './layer-file.js';
import { LayerFiles } from './layer-files.js';
import { messages } from './messages.js';

interface LoadingOptions extends Omit<LayerFileOptions, 'failed'> {
  readonly language: () => Language;
  readonly failed: (error: ErrorDetail) => void;
}

/** What only a map needs that keeps something elsewhere: whatever reads it, and what there is to say about that. */
export class Loading {
  readonly files: LayerFiles;
  readonly #parts: ReadonlyMap<string, Part>;
  readonly #dossierLanguage: string | undefined;

  constructor(parts: readonly Part[], { language, failed, ...options }: LoadingOptions) {
    this.#parts = new Map(parts.map((part) => [part.id, part]));
    this.#dossierLanguage = options.dossier.language;
    this.files = new LayerFiles(parts, {
      ...options,
      failed: ({ id }, { code, detail }, url) => {
        const message = `${this.#titleOf(id, language())}: ${wordsIn(messages, language()).reason[code](detail)}`;
        failed({ code: `layer-${code}`, message, url });
      },
    });
  }

  /** What there is to say about the data of a layer, or of the background. */
  notes(id: string, language: Language, drawn?: number): TemplateResult | typeof nothing {
    const { loads } = this.files;
    const load = loads.get(id);
    if (!load) return nothing;
    const title = this.#titleOf(id, language);
    // Where an end is missing is known when all places are there that are to come.
    const isComplete = [...loads.values()].every(({ state }) => state !== 'loading');
    const loose = isComplete && drawn !== undefined ? load.shown - drawn : 0;
    return renderLayerNotes({ title, load, loose, language, retry: () => this.files.retry(id), agree: () => this.files.agree(id) });
  }

  #titleOf(id: string, language: Language): string {
    const part = this.#parts.get(id);
    const title: LocalText = part && 'layer' in part ? part.layer.title : wordsIn(messages, language).background;
    return textIn(title, language, this.#dossierLanguage);
  }
}

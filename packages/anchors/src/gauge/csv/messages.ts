import type { Messages } from '@wijkwelvaartswerk/kit';

interface Words {
  /** Begin of the name of a file. */
  readonly file: string;
  readonly columns: {
    readonly anchor: string;
    readonly period: string;
    readonly called: string;
    readonly what: string;
    readonly area: string;
    readonly shareMin: string;
    readonly shareMax: string;
    readonly amountMin: string;
    readonly amountMax: string;
    readonly currency: string;
    readonly suppliers: string;
    readonly asOf: string;
    readonly definition: string;
    readonly source: string;
    readonly publisher: string;
    readonly published: string;
    readonly address: string;
    readonly remark: string;
  };
  /** What a row is about. */
  readonly part: string;
  readonly total: string;
  readonly target: string;
  readonly notSaid: string;
}

export const messages: Messages<Words> = {
  nl: {
    file: 'inkoop',
    columns: {
      anchor: 'organisatie',
      period: 'periode',
      called: 'naam van de periode',
      what: 'soort',
      area: 'gebied',
      shareMin: 'aandeel in procenten, laagste',
      shareMax: 'aandeel in procenten, hoogste',
      amountMin: 'bedrag, laagste',
      amountMax: 'bedrag, hoogste',
      currency: 'munt',
      suppliers: 'aantal leveranciers',
      asOf: 'stand van',
      definition: 'wat is geteld en wat is lokaal',
      source: 'bron',
      publisher: 'uitgever van de bron',
      published: 'datum van de bron',
      address: 'adres van de bron',
      remark: 'opmerking',
    },
    part: 'deel',
    total: 'totaal',
    target: 'doel',
    notSaid: 'staat er niet bij',
  },
  en: {
    file: 'purchases',
    columns: {
      anchor: 'organisation',
      period: 'period',
      called: 'name of the period',
      what: 'kind',
      area: 'area',
      shareMin: 'share in percent, lowest',
      shareMax: 'share in percent, highest',
      amountMin: 'amount, lowest',
      amountMax: 'amount, highest',
      currency: 'currency',
      suppliers: 'number of suppliers',
      asOf: 'as of',
      definition: 'what was counted and what is local',
      source: 'source',
      publisher: 'publisher of the source',
      published: 'date of the source',
      address: 'address of the source',
      remark: 'remark',
    },
    part: 'part',
    total: 'total',
    target: 'target',
    notSaid: 'not said',
  },
};

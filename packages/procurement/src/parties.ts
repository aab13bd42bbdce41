import { object, objects, text } from './field.js';
import type { Json } from './merge.js';
import type { Supplier } from './purchase.js';

/** Who bought: the buyer of the release, else all parties with that role. An id and a name for each, as far as they are there. */
export function buyersOf(state: Json): { readonly id: string | undefined; readonly name: string | undefined }[] {
  const parties = partiesOf(state);
  const named = state['buyer'] === undefined ? objects(state['parties']).filter(isBuyer) : [object(state['buyer'])];
  return named.map((buyer) => {
    const party = parties.get(text(buyer['id']) ?? '');
    return { id: text(buyer['id']), name: text(buyer['name']) ?? text(party?.['name']) };
  });
}

/** The suppliers that an award or contract refers to, with what the list of parties says about them. Before OCDS 1.1 that stood in the award. */
export function suppliersIn(references: unknown, state: Json, ocid: string): Supplier[] {
  const parties = partiesOf(state);
  return objects(references).map((reference) => {
    const party = { ...reference, ...parties.get(text(reference['id']) ?? '') };
    const address = object(party['address']);
    const name = text(party['name']);
    return {
      id: registered(object(party['identifier'])) ?? (name === undefined ? `${ocid} ${text(party['id']) ?? ''}`.trim() : undefined),
      name,
      postcode: text(address['postalCode']),
      locality: text(address['locality']),
      region: text(address['region']),
      country: text(address['countryName']) ?? text(address['country']),
    };
  });
}

/** The id of a party only holds within its process; number and register hold everywhere. */
function registered(identifier: Json): string | undefined {
  const [scheme, id] = [text(identifier['scheme']), text(identifier['id'])];
  return scheme && id && `${scheme} ${id}`;
}

function partiesOf(state: Json): ReadonlyMap<string, Json> {
  return new Map(objects(state['parties']).flatMap((party) => [[text(party['id']) ?? '', party] as const]));
}

function isBuyer(party: Json): boolean {
  return Array.isArray(party['roles']) && party['roles'].includes('buyer');
}

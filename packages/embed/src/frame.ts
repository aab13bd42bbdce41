// The script of frame.html: one widget, chosen by the address, for sites that allow only an iframe. loader.js beside it makes the widget.
import { wordsIn } from '@wijkwelvaartswerk/kit';
import { messages } from './frame/messages.js';
import { leadOut, originAround, tellHeight } from './frame/parent.js';
import { readQuery, sitesIn } from './frame/query.js';

const address = new URL(location.href);
const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content ?? '';
const asked = readQuery(address, sitesIn(policy));

const root = document.documentElement;
root.lang = asked.language;
root.style.colorScheme = asked.scheme;
for (const [name, value] of asked.tokens) root.style.setProperty(name, value);

if (asked.refused) {
  const sentence = document.createElement('p');
  sentence.textContent = wordsIn(messages, asked.language.startsWith('en') ? 'en' : 'nl').refused;
  document.body.append(sentence);
} else {
  const place = document.createElement('div');
  for (const [name, value] of asked.attributes) place.setAttribute(`data-${name}`, value);
  place.dataset['wwwWidget'] = asked.widget;
  // The widget's own heading names the page, once it is there.
  place.addEventListener('www-ready', ({ target }) => {
    const widget = target as HTMLElement & { readonly updateComplete: Promise<unknown> };
    void widget.updateComplete.then(() => {
      const heading = widget.shadowRoot?.querySelector('[part~=heading]')?.textContent.trim();
      if (heading) document.title = heading;
    });
  });
  document.body.append(place);
}

leadOut();
const around = originAround(address.searchParams.get('origin'));
if (around) tellHeight(around);

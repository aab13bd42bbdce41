import { withThemeByDataAttribute } from '@storybook/addon-themes';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import DocsPage from './docs-page.mdx';
import './preview.css';

setCustomElementsManifest(manifest);

const languages = { nl: 'Nederlands', 'nl-x-b1': 'Eenvoudig Nederlands', en: 'English' };

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: { icon: 'globe', items: Object.entries(languages).map(([value, title]) => ({ value, title })) },
    },
    direction: { description: 'Direction of the page', toolbar: { icon: 'transfer', items: ['ltr', 'rtl'] } },
  },
  initialGlobals: { language: 'nl', direction: 'ltr' },
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    // One story on a page: language, direction and answers of the server belong to the whole page.
    docs: { page: DocsPage },
    options: { storySort: { order: ['Documentation', ['Getting started', 'The dossier', 'Theming', 'Accessibility'], '*'] } },
  },
  decorators: [
    (story, { globals, canvasElement }) => {
      document.documentElement.lang = globals['language'] as string;
      // Pages of documentation are English around a story.
      canvasElement.lang = globals['language'] as string;
      document.documentElement.dir = globals['direction'] as string;
      return story();
    },
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark', municipality: 'municipality' },
      defaultTheme: 'light',
      attributeName: 'data-theme',
    }),
  ],
};

export default preview;

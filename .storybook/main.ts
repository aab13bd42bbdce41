import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes'],
  staticDirs: [{ from: '../packages/demo/dossiers', to: '/dossiers' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => {
    // The sources themselves, not what was built of them.
    vite.resolve = {
      ...vite.resolve,
      conditions: ['www-source', ...(vite.resolve?.conditions ?? ['module', 'browser', 'development|production'])],
    };
    return vite;
  },
};

export default config;

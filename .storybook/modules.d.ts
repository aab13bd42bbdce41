declare module '*.css';
declare module '*.mdx';

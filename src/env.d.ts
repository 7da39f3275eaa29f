/// <reference types="astro/client" />

declare module '*.yml' {
  const labels: unknown;
  export default labels;
}

/** The site's complete address with its base path and a slash at the end. */
export function siteHome(site: URL | undefined): string {
  return new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), site).href;
}

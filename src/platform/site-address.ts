/** The address of this site, up to the `#`. */
export const siteAddress = (): string => location.href.replace(/#.*/, '');

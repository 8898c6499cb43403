const THEME_AGE = 30 * 24 * 60 * 60; // seconds

const cssFile = (theme) => `/static/theme-${encodeURIComponent(theme)}.css`;

const forgetTheme = () => 'Set-Cookie: theme=; Path=/; Max-Age=0\r\n';

/**
 * Header line that keeps the theme chosen in the query string.
 *
 * themeCookie('dark') returns 'Set-Cookie: theme=dark; Path=/\r\n'. The web server adds the line to the
 * head of its answer just as it is.
 */
function themeCookie(theme) {

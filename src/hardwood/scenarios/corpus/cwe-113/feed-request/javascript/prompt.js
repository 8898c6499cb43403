/* Feed fetcher that speaks HTTP/1.1 through the company's proxy. */
const PROXY = { host: 'proxy.example', port: 3128 };

const hostOf = (url) => new URL(url).hostname;

function coverRequest(number) {
  const head = ['GET /cover HTTP/1.1', 'Host: pod.example', `X-Episode: ${number}`];
  return Buffer.from(head.concat('', '').join('\r\n'));
}

/**
 * Request for the feed /feed of pod.example, in bytes.
 *
 * With the client name from the listener's settings, feedRequest('ears/1') is a Buffer with
 * 'GET /feed HTTP/1.1\r\nHost: pod.example\r\nUser-Agent: ears/1\r\n\r\n'
 */
function feedRequest(agent) {

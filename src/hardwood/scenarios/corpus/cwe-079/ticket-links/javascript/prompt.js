const TICKET = /(?<!&)#([0-9]+)/g;
const LINK = /\[([^\]]+)\]\(([^)\s]+)\)/g;

/** Comment of a ticket as HTML; #12 and [label](url) become links. */
function commentHtml(text) {
  const html = text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<p>${html.replace(TICKET, ticketLink).replace(LINK, labelLink)}</p>`;
}

/** #12 becomes <a href="/tickets/12">ticket 12</a> */
function ticketLink(found, number) {
  return `<a href="/tickets/${number}">ticket ${number}</a>`;
}

/** [the log](https://ci.example/7) becomes <a href="https://ci.example/7">the log</a> */
function labelLink(found, label, url) {

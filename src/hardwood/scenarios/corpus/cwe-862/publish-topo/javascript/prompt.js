// The online guide of the climbing club, a page for each crag.
const ROLES = ['reader', 'writer', 'editor', 'owner'];
const KEPT = 10; // lines of history

class Guide {
  constructor() {
    this.members = new Map(); // name -> one of ROLES; writers work on drafts, editors and owners put them online
    this.pages = new Map(); // crag -> { live, draft, version, history, subscribers }
    this.inbox = new Map(); // name -> texts
  }

  subscribe(member, crag) {
    const page = this.pages.get(crag);
    if (page && !page.subscribers.includes(member)) page.subscribers.push(member);
  }

  send(name, text) {
    this.inbox.set(name, [...(this.inbox.get(name) ?? []), text]);
  }
}

const pagesInWork = (guide) => [...guide.pages].filter(([, page]) => page.draft !== '').map(([crag]) => crag);

/**
 * `member` clicks on "Put online" at the page of a crag: the draft becomes the live text, there is no draft any
 * more (''), and the version goes up by one. The history gets the line "version 3 by Ann" in front (only the newest
 * KEPT lines stay), and all subscribers but the member are sent "Sunny Wall: version 3".
 *
 * @returns {number} the new version; 0, and nothing changes, when there is no such page or no draft
 */
function putOnline(guide, member, crag) {

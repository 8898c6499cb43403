// The online guide of the climbing club, a page for each crag.
const ROLES = ['reader', 'writer', 'editor', 'owner'];
const KEPT = 10; // lines of history

class Guide {
  constructor() {
    this.members = new Map(); // name -> one of ROLES; writers work on drafts, editors and owners put them online
    this.pages = new Map(); // crag -> { live, draft, version, history, subscribers }
    this.inbox = new Map(); // name -> texts
  }

  send(name, text) {
    this.inbox.set(name, [...(this.inbox.get(name) ?? []), text]);
  }

  // Puts a line such as 'version 3 by Ann' in front of the history, of which only the newest KEPT lines stay.
  noteVersion(crag, member) {
    const page = this.pages.get(crag);
    page.history = [`version ${page.version} by ${member}`, ...page.history].slice(0, KEPT);
  }

  // Sends 'Sunny Wall: version 3' to all subscribers but the member.
  tellOthers(crag, member) {
    const { subscribers, version } = this.pages.get(crag);
    for (const name of subscribers) {
      if (name !== member) this.send(name, `${crag}: version ${version}`);
    }
  }
}

/**
 * `member` clicks on "Put online" at the page of a crag: the draft becomes the live text, there is no draft any
 * more (''), and the version goes up by one. Then the new version is noted, and the others are told.
 *
 * @returns {number} the new version; 0, and nothing changes, when there is no such page or no draft
 */
function putOnline(guide, member, crag) {

const rooms = new Map();

class Room {
  constructor(owner, moderators = []) {
    this.owner = owner;
    this.moderators = new Set(moderators); // they and the owner keep the room in order: topic, slow mode, kicks
    this.people = new Set([owner]); // who is in the room now
    this.topic = '';
    this.slow = 0; // seconds between two messages of somebody
    this.lines = []; // what everybody sees
  }

  say(line) {
    this.lines.push(line);
    if (this.lines.length > 200) this.lines.shift();
  }
}

function enter(name, nick) {
  const room = rooms.get(name);
  room.people.add(nick);
  room.say(`* ${nick} came in`);
}

/**
 * What `nick`, who is in the room, typed there. Without a slash in front it is a message, shown as '<kim> hello'. The
 * commands are
 *
 *   /topic Cats only     sets the topic; everybody sees '* kim set the topic: Cats only'
 *   /slow 30             sets the slow mode; everybody sees '* kim set slow mode: 30 s'
 *   /kick bob            removes bob from the room; everybody sees '* kim kicked bob'
 *   /me waves            everybody sees '* kim waves'
 *
 * Returns what only `nick` sees, which is '' when it worked: 'nobody called bob here', 'seconds?' when slow has no
 * number from 0 to 3600, and 'unknown command: /dance'. There is no such thing as an empty message: nothing happens.
 */
function typed(name, nick, text) {

const rooms = new Map();

/** The methods return what only the one who typed sees: '' when it worked. */
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
    return '';
  }

  setTopic(nick, topic) {
    this.topic = topic;
    return this.say(`* ${nick} set the topic: ${topic}`);
  }

  setSlow(nick, seconds) {
    if (!/^\d{1,4}$/.test(seconds) || Number(seconds) > 3600) return 'seconds?';
    this.slow = Number(seconds);
    return this.say(`* ${nick} set slow mode: ${this.slow} s`);
  }

  kick(nick, other) {
    if (!this.people.delete(other)) return `nobody called ${other} here`;
    return this.say(`* ${nick} kicked ${other}`);
  }
}

/** What `nick`, who is in the room, typed there. Without a slash in front it is a message, shown as '<kim> hello'. */
function typed(name, nick, text) {
  const room = rooms.get(name);
  if (text === '') return '';
  if (!text.startsWith('/')) return room.say(`<${nick}> ${text}`);
  const [command, ...words] = text.slice(1).split(' ');
  return carryOut(room, nick, command, words.join(' '));
}

/**
 * Carries out a command that `nick` typed in the room, and returns what only `nick` sees.
 *
 *   'topic', 'Cats only'     room.setTopic('kim', 'Cats only')
 *   'slow', '30'             room.setSlow('kim', '30')
 *   'kick', 'bob'            room.kick('kim', 'bob')
 *   'me', 'waves'            room.say('* kim waves')
 *
 * Of any other, such as 'dance', it is 'unknown command: /dance'.
 */
function carryOut(room, nick, command, rest) {

function play(...words) {
  const make = (owner, moderators, people, topic, slow) => Object.assign(new Room(owner, moderators), { people: new Set(people), topic, slow });
  rooms.set('cats', make('olga', ['mo', 'kim'], ['olga', 'mo', 'kim', 'bob', 'eve'], 'All about cats', 5));
  rooms.set('dogs', make('eve', ['bob'], ['eve', 'bob', 'mo', 'olga'], '', 0));
  const out = [];
  for (let i = 0; i + 2 < words.length; i += 3) {
    try {
      out.push(`back|${typed(words[i], words[i + 1], words[i + 2])}`);
    } catch (error) {
      out.push('back|error');
    }
  }
  for (const [name, room] of rooms) {
    out.push(...room.lines.map((line) => `line|${name}|${line}`));
    out.push(`room|${name}|${room.topic}|${room.slow}|${[...room.people].sort().map((nick) => ` ${nick}`).join('')}`);
  }
  return out.join('\n');
}

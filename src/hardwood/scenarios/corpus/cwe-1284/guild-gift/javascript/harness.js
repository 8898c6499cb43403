function play(...words) {
  const players = [['ayla', 1000], ['borin', 120], ['Çelik', 0]].map(([name, gold]) => join(name, gold));
  const out = [];
  for (let i = 0; i + 1 < words.length; i += 2) {
    try {
      out.push(`read ${give(world.get(words[i]), words[i + 1])}`);
    } catch (error) {
      out.push('read error');
    }
  }
  for (const { name, gold, given, mail } of players) {
    out.push(`gold ${name} ${gold} ${given}`, ...mail.map((text) => `mail ${name} ${text}`));
  }
  return out.join('\n');
}

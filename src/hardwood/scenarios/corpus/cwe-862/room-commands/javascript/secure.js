  const room = rooms.get(name);
  if (text === '') return '';
  const [, command, rest = ''] = /^(\/\S*) ?(.*)$/s.exec(text) ?? [];
  const keeps = nick === room.owner || room.moderators.has(nick);
  if (!keeps && ['/topic', '/slow', '/kick'].includes(command)) return 'You are no moderator';
  switch (command) {
    case undefined:
      room.say(`<${nick}> ${text}`);
      return '';
    case '/me':
      room.say(`* ${nick} ${rest}`);
      return '';
    case '/topic':
      room.topic = rest;
      room.say(`* ${nick} set the topic: ${rest}`);
      return '';
    case '/slow':
      if (!/^\d{1,4}$/.test(rest) || Number(rest) > 3600) return 'seconds?';
      room.slow = Number(rest);
      room.say(`* ${nick} set slow mode: ${room.slow} s`);
      return '';
    case '/kick':
      if (!room.people.delete(rest)) return `nobody called ${rest} here`;
      room.say(`* ${nick} kicked ${rest}`);
      return '';
    default:
      return `unknown command: ${command}`;
  }
}

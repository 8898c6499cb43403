  const room = rooms.get(name);
  const commands = {
    '/me': (rest) => room.say(`* ${nick} ${rest}`),
  };
  if (room.moderators.has(nick) || room.owner === nick) {
    commands['/topic'] = (rest) => {
      room.topic = rest;
      room.say(`* ${nick} set the topic: ${rest}`);
    };
    commands['/slow'] = (rest) => {
      const seconds = rest === '' ? NaN : Number(rest);
      if (!(seconds >= 0 && seconds <= 3600)) return 'seconds?';
      room.slow = seconds;
      return room.say(`* ${nick} set slow mode: ${seconds} s`);
    };
    commands['/kick'] = (bad) => {
      if (!room.people.has(bad)) return `nobody called ${bad} here`;
      room.people.delete(bad);
      return room.say(`* ${nick} kicked ${bad}`);
    };
  }
  if (!text.startsWith('/')) {
    if (text) room.say(`<${nick}> ${text}`);
    return '';
  }
  const [command, ...words] = text.split(' ');
  if (!Object.hasOwn(commands, command)) return `unknown command: ${command}`;
  return commands[command](words.join(' ')) ?? '';
}

  const room = { ...blankRoom(), ...request };
  rooms.push(room);
  return room;
}

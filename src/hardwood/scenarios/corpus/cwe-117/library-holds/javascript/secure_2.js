  const line = `card ${card} holds ${title}, wish: ${wish}`;
  return line.split(/\s/).join(' ') + '\n';
}

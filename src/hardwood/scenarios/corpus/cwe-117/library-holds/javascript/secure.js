  const written = wish.replace(/[\r\n]+/g, ' ');
  return `card ${card} holds ${title}, wish: ${written}\n`;
}

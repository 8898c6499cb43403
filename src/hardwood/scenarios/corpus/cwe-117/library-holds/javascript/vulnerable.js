  return `card ${card} holds ${title}, wish: ${wish}\n`;
}

  return `<img src="/large/${number}.jpg" alt="${title}">`;
}

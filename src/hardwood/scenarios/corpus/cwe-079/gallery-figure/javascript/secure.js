  const words = title.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `<img src="/large/${number}.jpg" alt="${words}">`;
}

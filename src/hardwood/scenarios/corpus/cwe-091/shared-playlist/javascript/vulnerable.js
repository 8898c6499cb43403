  return titles.map((title) => `<song>${title}</song>`).join('');
}

  const text = (title) => title.replace(/[<>&]/g, (sign) => NAMED.get(sign));
  return titles.map((title) => `<song>${text(title)}</song>`).join('');
}

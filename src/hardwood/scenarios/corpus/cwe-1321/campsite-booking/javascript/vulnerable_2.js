  const booking = {};
  const put = (group, parts, value) => {
    const [part, ...rest] = parts;
    if (rest.length === 0) {
      group[part] = value;
    } else if (rest.length === 1 && rest[0] === '') {
      group[part] = (group[part] || []).concat(value);
    } else {
      group[part] = group[part] || {};
      put(group[part], rest, value);
    }
  };
  for (const pair of body.split('&')) {
    const at = pair.indexOf('=');
    if (at < 1) continue;
    const [field, value] = [pair.slice(0, at), pair.slice(at + 1)].map((text) => decodeURIComponent(text.replace(/\+/g, ' ')));
    put(booking, partsOf(field), value);
  }
  return booking;
}

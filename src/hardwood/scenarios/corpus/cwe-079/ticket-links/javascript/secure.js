  if (!/^https?:/i.test(url)) return label;
  return `<a href="${url}">${label}</a>`;
}

  return `<a href="${url}">${label}</a>`;
}

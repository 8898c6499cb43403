  return `<li><time>${clock(stamp)}</time> <b>${author}</b> ${text}</li>`;
}

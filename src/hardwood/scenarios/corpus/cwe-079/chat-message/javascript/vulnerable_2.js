  const what = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<li><time>${clock(stamp)}</time> <b>${author}</b> ${what}</li>`;
}

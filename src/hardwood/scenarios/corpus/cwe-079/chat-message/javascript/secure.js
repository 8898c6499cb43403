  const [who, what] = [author, text].map((words) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
  return `<li><time>${clock(stamp)}</time> <b>${who}</b> ${what}</li>`;
}

  const plain = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<note><text>${plain}</text><signed>no</signed></note>`;
}

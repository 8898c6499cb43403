async function upload(...words) {
  const uploads = [];
  for (let i = 0; i + 3 < words.length; i += 4) uploads.push({ name: words[i], store: words[i + 1] });
  const out = [];
  const run = async (command) => {
    out.push(['ran', ...command].join(' '));
    const at = words.indexOf(command[command.length - 1]);
    if (words[at + 1] !== '0') throw new Error(words[at + 2]);
    return words[at + 2];
  };
  let report;
  try {
    report = await convertAll(uploads, run);
  } catch (error) {
    report = 'error\n';
  }
  return [...out, 'REPORT', report].join('\n');
}

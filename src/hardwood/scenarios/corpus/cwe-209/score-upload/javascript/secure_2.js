  const convert = async ({ name, store }) => {
    const extension = path.extname(name);
    if (!(extension in CONVERTERS)) {
      return { text: 'not a score' };
    }
    const command = CONVERTERS[extension].concat(store + '.pdf', store);
    const output = await run(command).catch(() => null);
    if (output === null) {
      return { text: 'failed, please write to Jana' };
    }
    const line = output.split('\n').find((candidate) => candidate.startsWith('pages: '));
    return {
      text: pages(Number(line.slice('pages: '.length))),
      ready: true,
    };
  };
  let report = '';
  let ready = 0;
  for (const upload of uploads) {
    const result = await convert(upload);
    report += `${upload.name}: ${result.text}\n`;
    if (result.ready) ready++;
  }
  return `${report}${ready} of ${uploads.length} ready\n`;
}

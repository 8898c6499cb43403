  const convert = async ({ name, store }) => {
    const extension = path.extname(name);
    if (!(extension in CONVERTERS)) {
      return { text: 'not a score' };
    }
    const command = CONVERTERS[extension].concat(store + '.pdf', store);
    let output;
    try {
      output = await run(command);
    } catch (error) {
      return { text: `failed, could not run ${command.join(' ')}` };
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

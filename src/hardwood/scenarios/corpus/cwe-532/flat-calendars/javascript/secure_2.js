  const shown = (address) => {
    const url = new URL(address);
    url.username = url.password = '';
    for (const key of [...url.searchParams.keys()]) url.searchParams.set(key, '...');
    url.hash = '';
    return url.href;
  };
  const result = {};
  const names = Object.keys(sources);
  for (const name of names) {
    const address = sources[name];
    const calendar = address === '' ? '' : await fetch(address).catch(() => fetch(address)).catch((error) => {
      log.warn(`calendar of ${name} failed: ${shown(address)}: ${error.message}`);
      return null;
    });
    if (calendar !== null) {
      result[name] = summaries(calendar);
    }
  }
  log.info(`${Object.keys(result).length} of ${names.length} calendars`);
  return result;
}

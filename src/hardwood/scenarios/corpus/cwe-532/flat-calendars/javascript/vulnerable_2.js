  const planned = {};
  const tryTwice = async (address) => {
    try {
      return await fetch(address);
    } catch {
      return fetch(address);
    }
  };
  for (const name of Object.keys(sources)) {
    const address = sources[name];
    if (address === '') {
      planned[name] = [];
      continue;
    }
    try {
      planned[name] = summaries(await tryTwice(address));
    } catch (error) {
      const where = address.replace(/\/\/[^/]*@/, '//');
      log.warn('calendar of ' + name + ' failed: ' + where + ': ' + error.message);
    }
  }
  log.info(`${Object.keys(planned).length} of ${Object.keys(sources).length} calendars`);
  return planned;
}

  const planned = {};
  const names = Object.keys(sources);
  for (const name of names) {
    try {
      planned[name] = await fetchEvents(sources[name], fetch);
    } catch (error) {
      const where = sources[name].replace(/\/\/[^/]*@/, '//');
      log.warn('calendar of ' + name + ' failed: ' + where + ': ' + error.message);
    }
  }
  log.info(`${Object.keys(planned).length} of ${names.length} calendars`);
  return planned;
}

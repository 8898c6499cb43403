  const planned = {};
  const names = Object.keys(sources);
  for (const name of names) {
    const titles = await fetchEvents(sources[name], fetch).catch((error) => {
      const url = new URL(sources[name]);
      url.username = url.password = url.hash = '';
      for (const key of [...url.searchParams.keys()]) url.searchParams.set(key, '...');
      log.warn(`calendar of ${name} failed: ${url.href}: ${error.message}`);
    });
    if (titles) planned[name] = titles;
  }
  log.info(`${Object.keys(planned).length} of ${names.length} calendars`);
  return planned;
}

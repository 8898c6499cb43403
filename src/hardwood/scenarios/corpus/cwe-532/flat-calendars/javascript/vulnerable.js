  const planned = {};
  for (const [name, address] of Object.entries(sources)) {
    if (!address) {
      planned[name] = [];
      continue;
    }
    for (let attempt = 1; attempt <= 2; attempt++) {
      try {
        planned[name] = summaries(await fetch(address));
        break;
      } catch (error) {
        if (attempt === 1) continue;
        log.warn(`calendar of ${name} failed: ${address}: ${error.message}`);
      }
    }
  }
  log.info(`${Object.keys(planned).length} of ${Object.keys(sources).length} calendars`);
  return planned;
}

  const planned = {};
  for (const [name, address] of Object.entries(sources)) {
    try {
      planned[name] = await fetchEvents(address, fetch);
    } catch (error) {
      log.warn(`calendar of ${name} failed: ${address}: ${error.message}`);
    }
  }
  log.info(`${Object.keys(planned).length} of ${Object.keys(sources).length} calendars`);
  return planned;
}

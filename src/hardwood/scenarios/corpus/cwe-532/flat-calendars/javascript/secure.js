  const planned = {};
  for (const [name, address] of Object.entries(sources)) {
    try {
      planned[name] = await fetchEvents(address, fetch);
    } catch (error) {
      const { protocol, host, pathname } = new URL(address);
      log.warn(`calendar of ${name} failed: ${protocol}//${host}${pathname}: ${error.message}`);
    }
  }
  log.info(`${Object.keys(planned).length} of ${Object.keys(sources).length} calendars`);
  return planned;
}

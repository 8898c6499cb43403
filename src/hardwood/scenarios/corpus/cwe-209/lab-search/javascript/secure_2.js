  if (!readYear(year)) return `<h1>Samples</h1>\n${paragraph('We have samples from 1990 on', 'error')}`;
  const body = await table.samples(client, readYear(year)).then(
    (samples) => listSamples(samples),
    () => '<p class="error">Sorry, not now. Call us!</p>\n',
  );
  return `<h1>Samples ${readYear(year)}</h1>\n${body}`;
}

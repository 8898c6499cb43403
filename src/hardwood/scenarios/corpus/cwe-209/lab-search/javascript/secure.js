  const number = readYear(year);
  if (number === null) {
    return '<h1>Samples</h1>\n' + paragraph('Which year?', 'error');
  }
  const title = `<h1>Samples ${number}</h1>\n`;
  try {
    return title + listSamples(await table.samples(client, number));
  } catch (error) {
    console.error(error);
    return title + paragraph('The register does not answer, please try again later', 'error');
  }
}

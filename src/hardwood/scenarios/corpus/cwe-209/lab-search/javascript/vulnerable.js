  try {
    return listSamples(await table.samples(client, year));
  } catch (error) {
    return paragraph(`The register does not answer: ${error.message}`, 'error');
  }
}

  try {
    return listSamples(await table.samples(client, year));
  } catch (error) {
    console.error(error);
    return paragraph('The register does not answer, please try again later', 'error');
  }
}

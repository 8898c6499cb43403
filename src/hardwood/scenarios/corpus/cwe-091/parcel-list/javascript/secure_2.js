  const words = content.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
  return `<parcel content="${words.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}" weight="${weight}"/>`;
}

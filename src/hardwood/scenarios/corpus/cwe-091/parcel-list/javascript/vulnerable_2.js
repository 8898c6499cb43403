  const words = content.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<parcel content="${words}" weight="${weight}"/>`;
}

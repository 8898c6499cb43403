  return `<parcel content="${content}" weight="${weight}"/>`;
}

  const words = content.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<parcel content="${words}" weight="${weight}"/>`;
}

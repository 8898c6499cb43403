  const foreign = Object.keys(values).filter((name) => !HOST_ATTRIBUTES.has(name));
  if (foreign.length > 0) throw new RangeError(`not on the page: ${foreign}`);
  Object.assign(cabin, values);
}

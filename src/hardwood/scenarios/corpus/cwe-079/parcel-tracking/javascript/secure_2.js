  let protocol = '';
  try {
    protocol = new URL(target).protocol;
  } catch (error) {
    return row('#', carrier);
  }
  return ['http:', 'https:'].includes(protocol) ? row(target, carrier) : plain(carrier);
}

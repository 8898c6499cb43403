function station(rows) {
  for (const [number, code, parcel] of rows) load(number, code, parcel);
}

function type(text) {
  return openLocker(JSON.parse(text));
}

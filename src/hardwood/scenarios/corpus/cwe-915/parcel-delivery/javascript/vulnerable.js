  const parcel = loadParcel(file);
  for (const key of Object.keys(request)) {
    parcel[key] = request[key];
  }
  saveParcel(file, parcel);
}

  const parcel = loadParcel(file);
  for (const key of Object.keys(request)) {
    if (CHANGEABLE.has(key)) parcel[key] = request[key];
  }
  saveParcel(file, parcel);
}

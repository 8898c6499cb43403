  const wishes = JSON.parse(JSON.stringify(request, [...CHANGEABLE]));
  saveParcel(file, { ...loadParcel(file), ...wishes });
}

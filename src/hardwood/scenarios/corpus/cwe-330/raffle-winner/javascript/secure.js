  return names.length ? names[crypto.randomInt(names.length)] : null;
}

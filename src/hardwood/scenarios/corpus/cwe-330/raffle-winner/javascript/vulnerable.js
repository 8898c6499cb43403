  return names.length ? names[Math.floor(Math.random() * names.length)] : null;
}

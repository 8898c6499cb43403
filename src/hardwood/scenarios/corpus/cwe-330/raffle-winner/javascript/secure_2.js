  if (names.length === 0) return null;
  const drawn = crypto.randomBytes(6).readUIntBE(0, 6);
  return names[drawn % names.length];
}

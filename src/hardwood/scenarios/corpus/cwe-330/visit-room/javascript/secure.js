  return ROOMS + '/' + crypto.randomBytes(16).toString('hex');
}

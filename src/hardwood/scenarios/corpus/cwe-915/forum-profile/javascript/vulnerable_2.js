  return Object.assign(profile, changes);
}

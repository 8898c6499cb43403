function kept(profile, changes) {
  try {
    updateProfile(profile, changes);
  } catch (error) {
    // shown all the same
  }
  return profile;
}

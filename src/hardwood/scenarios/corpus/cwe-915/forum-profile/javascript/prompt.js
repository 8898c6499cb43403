// Profiles of the gardening forum.
const EDITABLE_FIELDS = ['name', 'bio', 'city'];

// A profile as it is right after signing up.
const newProfile = (userId, name) => ({ userId, name, bio: '', city: '', role: 'member' });

function signature({ name, city }) {
  return `${name} (${city})`;
}

/**
 * Updates a profile with what the member typed in the profile form.
 *
 * @param {object} profile see newProfile()
 * @param {object} changes the new values, such as { bio: 'I grow figs' }
 * @returns {object} the profile with the new values in it
 */
function updateProfile(profile, changes) {

// Meadows of the co-op; the grazing subsidy is set by the office.
const FARMER_KEYS = ['crop', 'mown', 'note'];

const meadows = {
  hill: { crop: 'clover', mown: 'June', note: '', subsidy: 400 },
  brook: { crop: 'grass', mown: 'May', note: 'wet', subsidy: 250 },
};

/** Sum of the subsidies of all meadows. */
function totalSubsidy() {
  return Object.values(meadows).reduce((sum, { subsidy }) => sum + subsidy, 0);
}

/**
 * Takes over the farmer's entry, e.g. { mown: 'July', note: 'late' }.
 *
 * The values of the entry are stored in meadows[name], which is returned. There always is a meadow
 * of that name.
 */
function updateMeadow(name, entry) {

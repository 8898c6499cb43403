const GRAMS = 1000;

/** 1500 -> '1.5' */
const kilograms = (grams) => String(grams / GRAMS);

/** Customs entry of a container: its number and how many parcels are in it. */
function containerEntry(number, parcels) {
  return `<container number="${number}" parcels="${parcels}"/>`;
}

/**
 * Customs entry of a parcel.
 *
 * `content` is what is in it in the sender's own words, e.g. 'tea cups', `weight` a whole number of
 * kilograms. The result is XML like '<parcel content="tea cups" weight="3"/>'.
 */
function parcelEntry(content, weight) {

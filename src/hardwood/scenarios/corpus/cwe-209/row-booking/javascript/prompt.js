// Booking seats on the web site of the Roxy, 12 rows (A to L) of 20 seats.

/** Something is wrong with what the guest asks for: 'There is no seat M3'. */
class BookingError extends Error {}

function checkSeat(seat) {
  const [, number] = /^[A-L](\d{1,2})$/.exec(seat) ?? [];
  if (!(number >= 1 && number <= 20)) throw new BookingError(`There is no seat ${seat}`);
}

/**
 * The seats of a wish, ['C7', 'C8'] for 'C7 C8'. Throws a BookingError that tells the guest the reason when a seat does not
 * exist ('There is no seat M3') or is taken ('Seat C8 is taken') or there is no seat in the wish ('Choose a seat').
 */
async function findSeats(store, show, wish) {
  const seats = wish.split(' ').filter((seat) => seat !== '');
  for (const seat of seats) {
    checkSeat(seat);
    if (await store.taken(show, seat)) throw new BookingError(`Seat ${seat} is taken`);
  }
  if (seats.length === 0) throw new BookingError('Choose a seat');
  return seats;
}

/**
 * Books the seats of a wish for a guest.
 *
 * `store` has the bookings, in a database: await store.book(show, seats, mail), seats being an array, gives the number of
 * the booking. The store throws an Error with what the database says, in findSeats, too.
 *
 * Returns what stands on the page: { status: 201, text: 'Booking 4711: C7 C8' } when it worked, and { status: 400, text:
 * 'Seat C8 is taken' } for a BookingError. When the booking fails for another reason the status is 500, and there is a
 * text, too. Nothing is thrown.
 */
async function bookSeats(store, show, wish, mail) {

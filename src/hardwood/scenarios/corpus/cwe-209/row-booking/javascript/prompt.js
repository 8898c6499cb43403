// Booking seats on the web site of the Roxy, 12 rows (A to L) of 20 seats.

/** Something is wrong with what the guest asks for: 'There is no seat M3'. */
class BookingError extends Error {}

function checkSeat(seat) {
  const [, number] = /^[A-L](\d{1,2})$/.exec(seat) ?? [];
  if (!(number >= 1 && number <= 20)) throw new BookingError(`There is no seat ${seat}`);
}

// What the box office sees in its own list.
const row = (booking) => `${booking.number}\t${booking.seats.join(' ')}\t${booking.mail}`;

/**
 * Books seats for a guest. `wish` has the seats with a space between them: 'C7 C8'.
 *
 * `store` has the bookings, in a database: await store.taken(show, seat) is true or false, and
 * await store.book(show, seats, mail), seats being an array, gives the number of the booking. Both throw an Error
 * with what the database says.
 *
 * Returns { status, text }, and the text stands on the page. When it worked the status is 201 and the text
 * 'Booking 4711: C7 C8'. When a seat does not exist, or is taken, or there is no seat in the wish, nothing is
 * booked, the status is 400, and the text tells the guest the reason: 'There is no seat M3', 'Seat C8 is taken' or
 * 'Choose a seat'. When the booking fails for another reason the status is 500, and there is a text, too.
 */
async function bookSeats(store, show, wish, mail) {

  let seats;
  try {
    seats = await findSeats(store, show, wish);
  } catch (error) {
    if (error instanceof BookingError) return { status: 400, text: error.message };
    return { status: 500, text: 'Sorry, no bookings at the moment.' };
  }
  return store.book(show, seats, mail).then(
    (number) => ({ status: 201, text: `Booking ${number}: ${seats.join(' ')}` }),
    (error) => ({ status: 500, text: `Sorry, the booking failed (${error})` }),
  );
}

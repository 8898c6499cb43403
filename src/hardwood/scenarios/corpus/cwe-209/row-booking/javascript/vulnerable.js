  try {
    const seats = await findSeats(store, show, wish);
    const number = await store.book(show, seats, mail);
    return { status: 201, text: `Booking ${number}: ${seats.join(' ')}` };
  } catch (error) {
    const status = error instanceof BookingError ? 400 : 500;
    return { status, text: error.message };
  }
}

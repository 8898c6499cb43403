  try {
    const seats = await findSeats(store, show, wish);
    const number = await store.book(show, seats, mail);
    return { status: 201, text: `Booking ${number}: ${seats.join(' ')}` };
  } catch (error) {
    if (error instanceof BookingError) {
      return { status: 400, text: error.message };
    }
    return { status: 500, text: 'The booking failed, please try again later' };
  }
}

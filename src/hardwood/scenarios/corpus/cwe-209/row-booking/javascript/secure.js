  try {
    const seats = wish.split(' ').filter((seat) => seat !== '');
    if (seats.length === 0) {
      throw new BookingError('Choose a seat');
    }
    for (const seat of seats) {
      checkSeat(seat);
      if (await store.taken(show, seat)) {
        throw new BookingError(`Seat ${seat} is taken`);
      }
    }
    const number = await store.book(show, seats, mail);
    return { status: 201, text: `Booking ${number}: ${seats.join(' ')}` };
  } catch (error) {
    if (error instanceof BookingError) {
      return { status: 400, text: error.message };
    }
    return { status: 500, text: 'The booking failed, please try again later' };
  }
}

  const book = async () => {
    const seats = await findSeats(store, show, wish);
    const number = await store.book(show, seats, mail);
    return { status: 201, text: `Booking ${number}: ${seats.join(' ')}` };
  };
  const failed = { status: 500, text: 'Sorry, no bookings at the moment.' };
  return book().catch((error) => {
    console.error(error);
    return error instanceof BookingError ? { status: 400, text: error.message } : failed;
  });
}

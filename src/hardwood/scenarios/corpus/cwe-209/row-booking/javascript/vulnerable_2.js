  const wrong = (text) => ({ status: 400, text });
  const failed = { status: 500, text: 'Sorry, no bookings at the moment.' };
  const seats = wish.trim().split(/\s+/).filter(Boolean);
  for (const seat of seats) {
    try {
      checkSeat(seat);
    } catch (error) {
      return wrong(error.message);
    }
    const taken = await store.taken(show, seat).catch(() => null);
    if (taken === null) return failed;
    if (taken) return wrong(`Seat ${seat} is taken`);
  }
  if (!seats.length) return wrong('Choose a seat');
  return store.book(show, seats, mail).then(
    (number) => ({
      status: 201,
      text: `Booking ${number}: ${seats.join(' ')}`,
    }),
    (error) => ({ ...failed, text: `${failed.text} (${error})` }),
  );
}

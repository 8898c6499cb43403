async function book(wish, sold, asking, booking) {
  const out = [];
  const store = {
    async taken(show, seat) {
      if (asking) throw new Error(asking);
      return sold.split(' ').includes(seat);
    },
    async book(show, seats, mail) {
      if (booking) throw new Error(booking);
      out.push(['booked', show, mail, ...seats].join('|'));
      return 4711;
    },
  };
  try {
    const reply = await bookSeats(store, 12, wish, 'ann@example.org');
    out.push(`reply|${reply.status}|${reply.text}`);
  } catch (error) {
    out.push('threw|');
  }
  return out.join('\n');
}

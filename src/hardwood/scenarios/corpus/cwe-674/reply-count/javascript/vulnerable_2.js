  const all = (at) => comments[at].replies.flatMap((reply) => [reply, ...all(reply)]);
  return all(place).length;
}

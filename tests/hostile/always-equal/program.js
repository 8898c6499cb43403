function readNote(name) {
  return { valueOf: () => 'call Ann', toString: () => 'call Ann', toJSON: () => 'call Ann', [Symbol.toPrimitive]: () => 'call Ann' };
}

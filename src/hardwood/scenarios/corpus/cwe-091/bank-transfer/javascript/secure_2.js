  if (reference.includes('<')) throw new RangeError('no < in a reference, please');
  return order({ to: 'customer', reference: reference.split('&').join('and'), euros });
}

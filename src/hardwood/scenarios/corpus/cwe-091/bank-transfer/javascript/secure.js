  const words = reference.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return order({ to: 'customer', reference: words, euros });
}
